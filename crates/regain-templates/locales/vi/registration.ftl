# The messages about a registration: to complete it, an invitation, an address that is taken, an approved account.
registration-register =
    .subject = Hoàn tất đăng ký { $product } của bạn
    .preheader = Liên kết để hoàn tất đăng ký có hiệu lực trong { $valid_for }.
    .heading = Hoàn tất đăng ký của bạn
    .reason = Có người đã bắt đầu đăng ký tại { $product } bằng địa chỉ email này.
    .action = Hoàn tất đăng ký
    .validity = Liên kết có hiệu lực trong { $valid_for }, đến { $valid_until }, và chỉ dùng được một lần.
    .about = Về yêu cầu này
    .not_you = Nếu đó không phải là bạn, bạn có thể bỏ qua email này: sẽ không có tài khoản nào được tạo.

registration-invitation =
    .subject = Lời mời tham gia { $product }
    .preheader = Liên kết để tạo tài khoản của bạn có hiệu lực trong { $valid_for }.
    .heading = Bạn được mời tham gia { $product }
    .reason = Quản trị viên của { $product } mời bạn tạo tài khoản bằng địa chỉ email này.
    .action = Chấp nhận lời mời
    .validity = Liên kết có hiệu lực trong { $valid_for }, đến { $valid_until }, và chỉ dùng được một lần.
    .not_you = Nếu bạn không mong đợi lời mời này, bạn có thể bỏ qua email này: không có tài khoản nào được tạo nếu bạn không chấp nhận lời mời.

registration-taken =
    .subject = Bạn đã có tài khoản tại { $product }
    .preheader = Có người muốn dùng địa chỉ email của bạn cho một tài khoản khác. Không có gì bị thay đổi.
    .heading = Bạn đã có tài khoản
    .reason = Có người muốn đăng ký tại { $product } bằng địa chỉ email này, hoặc dùng địa chỉ này cho một tài khoản khác. Địa chỉ này thuộc về tài khoản của bạn nên không có gì thay đổi.
    .was_you = Nếu đó là bạn, hãy đăng nhập bằng địa chỉ này. Nếu bạn đã quên mật khẩu, bạn có thể đặt lại ở đó.
    .action = Mở { $product }
    .about = Về yêu cầu này
    .not_you = Nếu đó không phải là bạn, bạn có thể bỏ qua email này: tài khoản và mật khẩu của bạn vẫn giữ nguyên.

registration-approved =
    .subject = Tài khoản { $product } của bạn đã được phê duyệt
    .preheader = Bây giờ bạn có thể đăng nhập.
    .heading = Tài khoản của bạn đã được phê duyệt
    .reason = Quản trị viên của { $product } đã phê duyệt tài khoản của bạn. Bây giờ bạn có thể đăng nhập.
    .action = Mở { $product }
    .about = Về tài khoản của bạn
    .not_you = Nếu bạn không đăng ký, hãy báo cho chúng tôi bằng cách trả lời email này.
