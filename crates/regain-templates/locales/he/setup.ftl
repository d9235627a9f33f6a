# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = ההתקנה של { $product } הושלמה
    .preheader = לחשבון שלך יש סיסמה חדשה. אם זה לא נעשה על ידך, יש לפעול מיד.
    .heading = ההתקנה הושלמה
    .reason = ההתקנה של { $product } הושלמה, ולחשבון שלך יש הסיסמה שנבחרה עבורו.
    .about = על ההתקנה
    .was_you = אם זה נעשה על ידך, אין צורך לעשות דבר.
    .not_you = אם זה לא נעשה על ידך, יש לפעול מיד: לפתוח את { $product }, לאפס שם את הסיסמה ולהודיע לנו בתשובה להודעה הזו.
    .action = פתיחת { $product }
