# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = Mật khẩu { $product } của bạn đã được thay đổi
    .preheader = Thay đổi lúc { $changed_at }. Nếu đó không phải là bạn, hãy hành động ngay.
    .heading = Mật khẩu của bạn đã được thay đổi
    .reason = Mật khẩu tài khoản { $product } của bạn đã được thay đổi.
    .about = Về thay đổi này
    .was_you = Nếu đó là bạn, bạn không cần làm gì thêm.
    .not_you = Nếu đó không phải là bạn, hãy hành động ngay: mở { $product }, đặt lại mật khẩu ở đó và báo cho chúng tôi bằng cách trả lời email này.
    .action = Mở { $product }
