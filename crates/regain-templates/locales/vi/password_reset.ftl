# The link to set a new password, the same link from an administrator, and the message where no password could be reset.
password_reset-reset =
    .subject = Đặt lại mật khẩu { $product } của bạn
    .preheader = Liên kết để đặt mật khẩu mới có hiệu lực trong { $valid_for }.
    .heading = Đặt mật khẩu mới
    .reason = Chúng tôi đã nhận được yêu cầu đặt lại mật khẩu cho tài khoản { $product } của bạn.
    .action = Đặt mật khẩu mới
    .validity = Liên kết có hiệu lực trong { $valid_for }, đến { $valid_until }, và chỉ dùng được một lần.
    .about = Về yêu cầu này
    .not_you = Nếu đó không phải là bạn, bạn có thể bỏ qua email này: chỉ riêng liên kết này không làm thay đổi điều gì.

password_reset-by_administrator =
    .subject = Đặt mật khẩu { $product } mới
    .preheader = Liên kết để đặt mật khẩu mới có hiệu lực trong { $valid_for }.
    .heading = Đặt mật khẩu mới
    .reason = Quản trị viên của { $product } đã bắt đầu việc đặt lại mật khẩu cho tài khoản của bạn.
    .action = Đặt mật khẩu mới
    .validity = Liên kết có hiệu lực trong { $valid_for }, đến { $valid_until }, và chỉ dùng được một lần.
    .about = Về yêu cầu này
    .not_you = Nếu bạn không mong đợi email này, hãy hỏi quản trị viên trước khi mở liên kết. Chỉ riêng liên kết này không làm thay đổi điều gì.

password_reset-no_account =
    .subject = Không có mật khẩu { $product } nào được đặt lại
    .preheader = Không có tài khoản { $product } nào với địa chỉ này mà mật khẩu có thể đặt lại được.
    .heading = Không có mật khẩu nào được đặt lại
    .reason = Có người đã yêu cầu đặt lại mật khẩu { $product } cho địa chỉ email này. Chúng tôi không tìm thấy tài khoản nào với địa chỉ này mà mật khẩu có thể đặt lại được.
    .was_you = Nếu đó là bạn, hãy thử địa chỉ mà bạn đã dùng để đăng ký, đăng nhập bằng cách khác hoặc tạo tài khoản.
    .action = Mở { $product }
    .about = Về yêu cầu này
    .not_you = Nếu đó không phải là bạn, bạn có thể bỏ qua email này: không có gì thay đổi.
