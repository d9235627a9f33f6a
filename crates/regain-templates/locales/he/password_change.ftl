# The notice that a password was changed.
password_change-changed =
    .subject = הסיסמה לחשבון { $product } שלך שונתה
    .preheader = מועד השינוי: { $changed_at }. אם השינוי לא נעשה על ידך, יש לפעול מיד.
    .heading = הסיסמה שלך שונתה
    .reason = הסיסמה לחשבון { $product } שלך שונתה.
    .about = על השינוי הזה
    .was_you = אם השינוי נעשה על ידך, אין צורך לעשות דבר.
    .not_you = אם השינוי לא נעשה על ידך, יש לפעול מיד: לפתוח את { $product }, לאפס שם את הסיסמה ולהודיע לנו בתשובה להודעה הזו.
    .action = פתיחת { $product }
