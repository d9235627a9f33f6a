# The messages of a registration, from the link or the invitation to the approval.
registration-register =
    .subject = השלמת ההרשמה שלך לשירות { $product }
    .preheader = הקישור להשלמת ההרשמה שלך בתוקף למשך { $valid_for }.
    .heading = השלמת ההרשמה שלך
    .reason = התחילה הרשמה לשירות { $product } עם כתובת האימייל הזו.
    .action = השלמת ההרשמה
    .validity = הקישור בתוקף למשך { $valid_for }, עד { $valid_until }, ופועל פעם אחת בלבד.
    .about = על הבקשה הזו
    .not_you = אם הבקשה לא הגיעה ממך, אפשר להתעלם מההודעה הזו: לא ייווצר חשבון.

registration-invitation =
    .subject = הזמנה לשירות { $product }
    .preheader = הקישור ליצירת החשבון שלך בתוקף למשך { $valid_for }.
    .heading = קיבלת הזמנה לשירות { $product }
    .reason = צוות הניהול של { $product } מזמין אותך ליצור חשבון עם כתובת האימייל הזו.
    .action = קבלת ההזמנה
    .validity = הקישור בתוקף למשך { $valid_for }, עד { $valid_until }, ופועל פעם אחת בלבד.
    .not_you = אם ההזמנה הזו לא צפויה, אפשר להתעלם מההודעה הזו: חשבון לא ייווצר בלי לקבל את ההזמנה.

registration-taken =
    .subject = כבר יש לך חשבון בשירות { $product }
    .preheader = מישהו רצה להשתמש בכתובת האימייל שלך לחשבון אחר. דבר לא השתנה.
    .heading = כבר יש לך חשבון
    .reason = מישהו רצה להירשם לשירות { $product } עם כתובת האימייל הזו, או להשתמש בה לחשבון אחר. הכתובת שייכת לחשבון שלך, ולכן דבר לא השתנה.
    .was_you = אם הבקשה הגיעה ממך, אפשר להתחבר עם הכתובת הזו. אם שכחת את הסיסמה, אפשר לאפס אותה שם.
    .action = פתיחת { $product }
    .about = על הבקשה הזו
    .not_you = אם הבקשה לא הגיעה ממך, אפשר להתעלם מההודעה הזו: החשבון והסיסמה שלך נשארים כפי שהם.

registration-approved =
    .subject = חשבון { $product } שלך אושר
    .preheader = אפשר להתחבר עכשיו.
    .heading = החשבון שלך אושר
    .reason = צוות הניהול של { $product } אישר את החשבון שלך. אפשר להתחבר עכשיו.
    .action = פתיחת { $product }
    .about = על החשבון שלך
    .not_you = אם לא נרשמת, נא להודיע לנו בתשובה להודעה הזו.
