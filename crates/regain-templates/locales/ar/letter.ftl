# What all messages share. Register: polite and neutral; requests as verbal nouns, no imperatives, nothing that shows the reader's gender.

letter =
    .copy = إذا لم يعمل الزر، فيُرجى نسخ هذا الرابط ولصقه في المتصفح:
    .code = أو يمكنك إدخال هذا الرمز في الصفحة التي بدأت منها:
    .code_care = يُرجى الاحتفاظ بالرمز لنفسك: لن يطلبه منك أحد من { $product }.
    .separator = { ": " }
    .account = الحساب
    .new_address = العنوان الجديد
    .time = الوقت
    .device = الجهاز
    .contact = هل لديك أسئلة؟ يمكنك الرد على هذه الرسالة أو الكتابة إلى:
    .sender = أُرسلت هذه الرسالة تلقائيًا من { $product }:

moment = { $date } الساعة { $time } ({ $zone })
moment-today = الساعة { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [zero] { $count } يوم
                [one] يوم واحد
                [two] يومين
                [few] { $count } أيام
                [many] { $count } يومًا
               *[other] { $count } يوم
            }
        [hours]
            { $count ->
                [zero] { $count } ساعة
                [one] ساعة واحدة
                [two] ساعتين
                [few] { $count } ساعات
                [many] { $count } ساعة
               *[other] { $count } ساعة
            }
       *[minutes]
            { $count ->
                [zero] { $count } دقيقة
                [one] دقيقة واحدة
                [two] دقيقتين
                [few] { $count } دقائق
                [many] { $count } دقيقة
               *[other] { $count } دقيقة
            }
    }

device = { $browser } على { $system }
