# What all messages share. Register: plain and polite; infinitives and nouns, nothing that shows the reader's gender.

letter =
    .copy = אם הכפתור לא פועל, יש להעתיק את הקישור הזה לדפדפן:
    .code = אפשר גם להזין את הקוד הזה בדף שבו התחלת:
    .code_care = יש לשמור את הקוד לעצמך: אף אחד מטעם { $product } לא יבקש אותו ממך.
    .separator = { ": " }
    .account = חשבון
    .new_address = כתובת חדשה
    .time = מועד
    .device = מכשיר
    .contact = יש שאלות? אפשר להשיב להודעה הזו או לכתוב אל:
    .sender = ההודעה הזו נשלחה אוטומטית מאת { $product }:

moment = { $date } בשעה { $time } ({ $zone })
moment-today = השעה { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] יום אחד
                [two] יומיים
               *[other] { $count } ימים
            }
        [hours]
            { $count ->
                [one] שעה אחת
                [two] שעתיים
               *[other] { $count } שעות
            }
       *[minutes]
            { $count ->
                [one] דקה אחת
                [two] שתי דקות
               *[other] { $count } דקות
            }
    }

device =
    { $system ->
        [iPhone] { $browser } במכשיר { $system }
        [iPad] { $browser } במכשיר { $system }
       *[other] { $browser } במערכת { $system }
    }
