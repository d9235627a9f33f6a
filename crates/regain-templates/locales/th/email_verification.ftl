# The link that confirms the address of an account.
email_verification-verify =
    .subject = ยืนยันที่อยู่อีเมล { $product } ของคุณ
    .preheader = ลิงก์สำหรับยืนยันที่อยู่ของคุณใช้ได้ { $valid_for }
    .heading = ยืนยันที่อยู่อีเมลของคุณ
    .reason = โปรดยืนยันว่าที่อยู่อีเมลนี้เป็นของบัญชี { $product } ของคุณ
    .action = ยืนยันที่อยู่อีเมล
    .validity = ลิงก์นี้ใช้ได้ { $valid_for } จนถึง { $valid_until }
    .about = เกี่ยวกับคำขอนี้
    .not_you = หากคุณไม่ได้เป็นผู้ขอ คุณไม่ต้องสนใจข้อความนี้: ที่อยู่จะยังไม่ได้รับการยืนยัน และจะไม่มีอะไรเปลี่ยนแปลง
