# The link that confirms the address of an account.
email_verification-verify =
    .subject = Xác minh địa chỉ email { $product } của bạn
    .preheader = Liên kết để xác minh địa chỉ của bạn có hiệu lực trong { $valid_for }.
    .heading = Xác minh địa chỉ email của bạn
    .reason = Vui lòng xác nhận rằng địa chỉ email này thuộc về tài khoản { $product } của bạn.
    .action = Xác minh địa chỉ email
    .validity = Liên kết có hiệu lực trong { $valid_for }, đến { $valid_until }.
    .about = Về yêu cầu này
    .not_you = Nếu bạn không yêu cầu việc này, bạn có thể bỏ qua email này: địa chỉ vẫn chưa được xác minh và không có gì thay đổi.
