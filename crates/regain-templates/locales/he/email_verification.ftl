# The link that confirms the address of an account.
email_verification-verify =
    .subject = אימות כתובת האימייל לחשבון { $product }
    .preheader = הקישור לאימות הכתובת שלך בתוקף למשך { $valid_for }.
    .heading = אימות כתובת האימייל שלך
    .reason = נא לאמת שכתובת האימייל הזו שייכת לחשבון { $product } שלך.
    .action = אימות כתובת האימייל
    .validity = הקישור בתוקף למשך { $valid_for }, עד { $valid_until }.
    .about = על הבקשה הזו
    .not_you = אם הבקשה לא הגיעה ממך, אפשר להתעלם מההודעה הזו: הכתובת תישאר לא מאומתת, ודבר לא ישתנה.
