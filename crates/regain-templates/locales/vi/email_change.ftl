# The messages about a change of the e-mail address: to confirm, to approve, asked for, done, cancelled.
email_change-confirm =
    .subject = Xác minh địa chỉ { $product } mới của bạn
    .preheader = Liên kết để xác minh địa chỉ mới có hiệu lực trong { $valid_for }.
    .heading = Xác minh địa chỉ email mới
    .reason = Địa chỉ email này sắp trở thành địa chỉ đăng nhập của một tài khoản tại { $product }. Không có gì thay đổi cho đến khi địa chỉ được xác minh.
    .action = Xác minh địa chỉ mới
    .validity = Liên kết có hiệu lực trong { $valid_for }, đến { $valid_until }.
    .about = Về yêu cầu này
    .not_you = Nếu bạn không yêu cầu việc này, đừng xác minh địa chỉ. Bạn có thể bỏ qua email này: không có gì thay đổi nếu bạn không xác minh.

email_change-approve =
    .subject = Phê duyệt thay đổi địa chỉ { $product }
    .preheader = Liên kết để phê duyệt thay đổi có hiệu lực trong { $valid_for }. Không có gì thay đổi nếu bạn không phê duyệt.
    .heading = Phê duyệt thay đổi địa chỉ email của bạn
    .reason = Chúng tôi đã nhận được yêu cầu đặt một địa chỉ email khác cho tài khoản { $product } của bạn. Không có gì thay đổi nếu bạn không phê duyệt.
    .about = Về yêu cầu này
    .was_you = Nếu đó là bạn, hãy kiểm tra địa chỉ mới và phê duyệt thay đổi bằng liên kết dưới đây.
    .action = Phê duyệt thay đổi
    .validity = Liên kết có hiệu lực trong { $valid_for }, đến { $valid_until }, và chỉ dùng được một lần.
    .not_you = Nếu đó không phải là bạn, đừng phê duyệt thay đổi: tài khoản của bạn vẫn giữ địa chỉ này. Có thể ai đó biết mật khẩu của bạn, vì vậy hãy mở { $product } và đổi mật khẩu ở đó.

email_change-asked =
    .subject = Yêu cầu thay đổi địa chỉ { $product } của bạn
    .preheader = Nếu đó là bạn, bạn không cần làm gì. Nếu không phải, bạn có thể hủy thay đổi trong vòng { $valid_for }.
    .heading = Yêu cầu thay đổi địa chỉ email của bạn
    .reason = Chúng tôi đã nhận được yêu cầu thay đổi địa chỉ email cho tài khoản { $product } của bạn. Không có gì thay đổi cho đến khi địa chỉ mới được xác minh.
    .about = Về yêu cầu này
    .was_you = Nếu đó là bạn, bạn không cần làm gì thêm ở đây.
    .not_you = Nếu đó không phải là bạn, có người khác đang truy cập được vào tài khoản của bạn. Hãy hành động ngay và hủy thay đổi bằng liên kết dưới đây: tài khoản của bạn vẫn giữ địa chỉ này, mọi thiết bị sẽ bị đăng xuất, và bạn sẽ nhận được liên kết để đặt mật khẩu mới.
    .action = Đó không phải là tôi
    .validity = Liên kết có hiệu lực trong { $valid_for }, đến { $valid_until }, kể cả khi địa chỉ mới đã được xác minh trước lúc đó.

email_change-changed =
    .subject = Địa chỉ email { $product } của bạn đã thay đổi
    .preheader = Nếu đó không phải là bạn, hãy hành động ngay: bạn có thể hủy thay đổi trong vòng { $valid_for }.
    .heading = Địa chỉ email của bạn đã được thay đổi
    .reason = Địa chỉ email cho tài khoản { $product } của bạn đã được thay đổi. Từ giờ, bạn đăng nhập bằng địa chỉ mới.
    .about = Về thay đổi này
    .was_you = Nếu đó là bạn, bạn không cần làm gì thêm.
    .not_you = Nếu đó không phải là bạn, hãy hành động ngay và hủy thay đổi bằng liên kết dưới đây: tài khoản của bạn sẽ lấy lại địa chỉ này, mọi thiết bị sẽ bị đăng xuất, và bạn sẽ nhận được liên kết để đặt mật khẩu mới.
    .action = Đó không phải là tôi
    .validity = Liên kết có hiệu lực trong { $valid_for }, đến { $valid_until }.

email_change-reverted =
    .subject = Đã hủy thay đổi địa chỉ { $product }
    .preheader = Mật khẩu của bạn đã bị khóa. Liên kết để đặt mật khẩu mới sẽ được gửi trong một email khác.
    .heading = Đã hủy thay đổi địa chỉ
    .reason = Việc thay đổi địa chỉ email của bạn đã được hủy. Đây là địa chỉ của tài khoản { $product } của bạn, và mọi thiết bị đã bị đăng xuất.
    .next = Mật khẩu của bạn bị khóa cho đến khi bạn đặt mật khẩu mới. Liên kết để làm việc đó sẽ được gửi trong một email khác. Nếu không nhận được, hãy yêu cầu liên kết mới tại trang đăng nhập.
    .action = Mở { $product }
    .about = Về thay đổi này
    .not_you = Nếu bạn không phải là người đã hủy, hãy báo cho chúng tôi bằng cách trả lời email này.
