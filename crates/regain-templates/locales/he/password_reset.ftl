# The links to set a new password, and the message that there is none to reset.
password_reset-reset =
    .subject = איפוס הסיסמה לחשבון { $product } שלך
    .preheader = הקישור להגדרת סיסמה חדשה בתוקף למשך { $valid_for }.
    .heading = הגדרת סיסמה חדשה
    .reason = קיבלנו בקשה לאפס את הסיסמה לחשבון { $product } שלך.
    .action = הגדרת סיסמה חדשה
    .validity = הקישור בתוקף למשך { $valid_for }, עד { $valid_until }, ופועל פעם אחת בלבד.
    .about = על הבקשה הזו
    .not_you = אם הבקשה לא הגיעה ממך, אפשר להתעלם מההודעה הזו: הקישור כשלעצמו אינו משנה דבר.

password_reset-by_administrator =
    .subject = הגדרת סיסמה חדשה לחשבון { $product }
    .preheader = הקישור להגדרת סיסמה חדשה בתוקף למשך { $valid_for }.
    .heading = הגדרת סיסמה חדשה
    .reason = צוות הניהול של { $product } התחיל באיפוס הסיסמה לחשבון שלך.
    .action = הגדרת סיסמה חדשה
    .validity = הקישור בתוקף למשך { $valid_for }, עד { $valid_until }, ופועל פעם אחת בלבד.
    .about = על הבקשה הזו
    .not_you = אם ההודעה הזו לא צפויה, כדאי לשאול את צוות הניהול לפני פתיחת הקישור. הקישור כשלעצמו אינו משנה דבר.

password_reset-no_account =
    .subject = לא אופסה סיסמה בשירות { $product }
    .preheader = אין בשירות { $product } חשבון עם הכתובת הזו שאפשר לאפס את הסיסמה שלו.
    .heading = לא אופסה סיסמה
    .reason = מישהו ביקש לאפס את הסיסמה בשירות { $product } עבור כתובת האימייל הזו. לא מצאנו חשבון עם הכתובת הזו שאפשר לאפס את הסיסמה שלו.
    .was_you = אם הבקשה הגיעה ממך, אפשר לנסות את הכתובת שאיתה נרשמת, להתחבר בדרך אחרת או ליצור חשבון.
    .action = פתיחת { $product }
    .about = על הבקשה הזו
    .not_you = אם הבקשה לא הגיעה ממך, אפשר להתעלם מההודעה הזו: דבר לא השתנה.
