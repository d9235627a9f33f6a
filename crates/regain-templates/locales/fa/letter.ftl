# What all messages share. Register: formal and calm, polite second person plural.

letter =
    .copy = اگر دکمه کار نمی‌کند، این پیوند را در مرورگر خود کپی کنید:
    .code = یا این کد را در صفحه‌ای که از آن شروع کردید وارد کنید:
    .code_care = کد را به کسی ندهید: هیچ‌کس از { $product } آن را از شما نمی‌خواهد.
    .separator = { ": " }
    .account = حساب
    .new_address = نشانی جدید
    .time = زمان
    .device = دستگاه
    .contact = پرسشی دارید؟ به این پیام پاسخ دهید یا بنویسید به:
    .sender = این پیام را { $product } به‌طور خودکار فرستاده است:

moment = { $date }، ساعت { $time } ({ $zone })
moment-today = ساعت { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } روز
               *[other] { $count } روز
            }
        [hours]
            { $count ->
                [one] { $count } ساعت
               *[other] { $count } ساعت
            }
       *[minutes]
            { $count ->
                [one] { $count } دقیقه
               *[other] { $count } دقیقه
            }
    }

device = { $browser } در { $system }
