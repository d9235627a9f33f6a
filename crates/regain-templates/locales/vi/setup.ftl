# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = Đã hoàn tất thiết lập { $product }
    .preheader = Tài khoản của bạn có mật khẩu mới. Nếu đó không phải là bạn, hãy hành động ngay.
    .heading = Đã hoàn tất thiết lập
    .reason = { $product } đã được thiết lập, và tài khoản của bạn có mật khẩu đã được chọn cho tài khoản đó.
    .about = Về việc thiết lập
    .was_you = Nếu đó là bạn, bạn không cần làm gì thêm.
    .not_you = Nếu đó không phải là bạn, hãy hành động ngay: mở { $product }, đặt lại mật khẩu ở đó và báo cho chúng tôi bằng cách trả lời email này.
    .action = Mở { $product }
