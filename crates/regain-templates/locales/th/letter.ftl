# What all messages share. Register: polite and neutral, without gendered particles.

letter =
    .copy = หากปุ่มใช้งานไม่ได้ โปรดคัดลอกลิงก์นี้ไปวางในเบราว์เซอร์:
    .code = หรือป้อนรหัสยืนยันนี้ในหน้าที่คุณเริ่มดำเนินการ:
    .code_care = โปรดอย่าบอกรหัสยืนยันนี้แก่ใคร: จะไม่มีใครจาก { $product } ถามรหัสนี้จากคุณ
    .separator = { ": " }
    .account = บัญชี
    .new_address = ที่อยู่ใหม่
    .time = เวลา
    .device = อุปกรณ์
    .contact = มีคำถามหรือไม่ ตอบกลับข้อความนี้หรือเขียนถึง:
    .sender = { $product } ส่งข้อความนี้โดยอัตโนมัติ:

moment = { $date } เวลา { $time } ({ $zone })
moment-today = เวลา { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
               *[other] { $count } วัน
            }
        [hours]
            { $count ->
               *[other] { $count } ชั่วโมง
            }
       *[minutes]
            { $count ->
               *[other] { $count } นาที
            }
    }

device = { $browser } บน { $system }
