# The pages: forms, what became of them, and what is wrong with a link or a request.
page =
    .error_prefix = Lỗi:
    .errors = Đã xảy ra sự cố
    .home = Mở { $product }
    .contact = Bạn có câu hỏi? Hãy gửi email đến:
    .language = Tiếng Việt
    .sign_in = Đăng nhập
    .show = Hiện mật khẩu
    .hide = Ẩn mật khẩu
    .shown = Mật khẩu của bạn đang được hiện.
    .hidden = Mật khẩu của bạn đang được ẩn.
    .met = đã đạt
    .unmet = chưa đạt

page-forgot =
    .heading = Bạn quên mật khẩu?
    .text = Hãy nhập địa chỉ email hoặc tên người dùng của bạn. Sau đó, chúng tôi sẽ gửi một email có liên kết để đặt mật khẩu mới.
    .login = Địa chỉ email hoặc tên người dùng
    .submit = Gửi liên kết

page-registration =
    .heading = Tạo tài khoản
    .text = Hãy nhập địa chỉ email của bạn. Sau đó, chúng tôi sẽ gửi một email có liên kết để tiếp tục.
    .email = Địa chỉ email
    .submit = Gửi liên kết
    .known = Nếu bạn đã có tài khoản, hãy đăng nhập bằng tài khoản đó.

page-verification =
    .heading = Xác minh địa chỉ email của bạn
    .account = Cho tài khoản
    .text = Chúng tôi sẽ gửi một email có liên kết xác minh đến địa chỉ của tài khoản { $product } của bạn.
    .submit = Gửi liên kết

page-email_change =
    .heading = Thay đổi địa chỉ email của bạn
    .account = Địa chỉ hiện tại của bạn
    .text = Chúng tôi sẽ gửi một email có liên kết xác minh đến địa chỉ mới. Không có gì thay đổi cho đến khi địa chỉ mới được xác minh.
    .email = Địa chỉ email mới
    .current = Mật khẩu hiện tại
    .current_wrong = Đây không phải là mật khẩu hiện tại của bạn.
    .submit = Gửi liên kết

page-sent =
    .heading = Hãy kiểm tra hộp thư của bạn
    .delay = Việc này có thể mất vài phút. Nếu không tìm thấy email, hãy xem cả thư mục thư rác.
    .code_text = Nếu trong email có mã, bạn cũng có thể nhập mã đó tại đây để tiếp tục.
    .code = Mã trong email
    .code_hint = 8 chữ số
    .code_wrong = Mã này không đúng hoặc không còn dùng được. Hãy kiểm tra lại mã hoặc dùng liên kết trong email.
    .submit = Tiếp tục bằng mã
    .again_text = Bạn chưa nhận được email?
    .again = Gửi lại
    .wait = Bạn có thể yêu cầu lại sau { $span }.
    .other = Nhập địa chỉ khác

page-sent-password =
    .text = Nếu có tài khoản { $product } ứng với thông tin bạn đã nhập, một email có liên kết để đặt mật khẩu mới đang được gửi đi.

page-sent-registration =
    .text = Một email có liên kết để hoàn tất đăng ký đang được gửi đến địa chỉ bạn đã nhập.

page-sent-address =
    .text = Một email có liên kết để xác minh đang được gửi đến địa chỉ của tài khoản { $product } của bạn.

page-sent-change =
    .text = Một email có liên kết để xác minh đang được gửi đến địa chỉ mới. Không có gì thay đổi cho đến khi địa chỉ được xác minh.

page-password_change =
    .heading = Đổi mật khẩu của bạn
    .account = Cho tài khoản
    .username = Tài khoản
    .current = Mật khẩu hiện tại
    .current_wrong = Đây không phải là mật khẩu hiện tại của bạn.
    .policy = Quy tắc cho mật khẩu mới:
    .password = Mật khẩu mới
    .confirmation = Nhập lại mật khẩu mới
    .submit = Lưu mật khẩu mới
    .forgot = Bạn quên mật khẩu?

page-password_changed =
    .heading = Mật khẩu của bạn đã được thay đổi
    .text = Từ giờ, hãy dùng mật khẩu mới.
    .next = Chúng tôi cũng đã gửi cho bạn một email về thay đổi này.

page-setup =
    .heading = Thiết lập { $product }
    .text = Hãy đặt mật khẩu mới cho tài khoản quản trị viên của bạn và chọn những gì sẽ áp dụng cho mọi người chưa tự chọn.
    .account = Cho tài khoản
    .username = Tài khoản
    .policy = Quy tắc cho mật khẩu mới:
    .password = Mật khẩu mới
    .locale = Ngôn ngữ
    .time_zone = Múi giờ
    .time_zone_hint = Chẳng hạn Asia/Ho_Chi_Minh hoặc UTC.
    .submit = Hoàn tất thiết lập

page-setup_done =
    .heading = Đã hoàn tất thiết lập { $product }
    .text = Tài khoản của bạn đã có mật khẩu mới.
    .next = Từ giờ, hãy dùng mật khẩu này để đăng nhập.

page-setup_already_done =
    .heading = { $product } đã được thiết lập từ trước
    .text = Việc thiết lập chỉ thực hiện được một lần. Không có gì bị thay đổi.
    .next = Nếu bạn muốn đổi mật khẩu, hãy đăng nhập và đổi ở đó.

page-already_verified =
    .heading = Địa chỉ email của bạn đã được xác minh từ trước
    .text = Bạn không cần làm gì thêm.
    .next = Bạn có thể đóng trang này.

page-sign_in_first =
    .heading = Vui lòng đăng nhập
    .text = Trang này dành cho những người đã đăng nhập tại { $product }.
    .next = Hãy đăng nhập rồi mở lại trang này.

page-sign_in_again =
    .heading = Vui lòng đăng nhập lại
    .text = Để bảo vệ bạn, việc này chỉ thực hiện được khi bạn vừa đăng nhập bằng mật khẩu cách đây không lâu. Không có gì bị thay đổi.
    .next = Hãy đăng nhập bằng mật khẩu rồi mở lại trang này.

page-forbidden =
    .heading = Tài khoản của bạn không được phép làm việc này
    .text = Tài khoản của bạn không có quyền mà trang này yêu cầu. Không có gì bị thay đổi.
    .next = Nếu bạn cần quyền này, hãy liên hệ với quản trị viên của { $product }.

page-no_mail =
    .heading = Hiện chúng tôi không thể gửi email
    .text = Không có email nào được gửi và không có gì bị thay đổi.
    .next = Hãy thử lại sau hoặc liên hệ với chúng tôi.

page-too_many =
    .heading = Quá nhiều lần thử
    .text = Để bảo vệ bạn, chúng tôi tạm dừng trong một thời gian. Không có gì bị thay đổi.
    .next = Bạn có thể thử lại sau { $span }.

page-failed =
    .heading = Đã xảy ra lỗi ở phía chúng tôi
    .text = Đây không phải là lỗi của bạn, và có thể chúng tôi chưa thực hiện điều bạn yêu cầu.
    .next = Hãy thử lại sau vài phút. Nếu vẫn gặp lỗi, hãy liên hệ với chúng tôi.

page-reset =
    .heading = Đặt mật khẩu mới
    .account = Cho tài khoản
    .username = Tài khoản
    .policy = Quy tắc cho mật khẩu mới:
    .password = Mật khẩu mới
    .confirmation = Nhập lại mật khẩu mới
    .submit = Lưu mật khẩu mới
    .not_you = Đó không phải là bạn?
    .not_you_text = Nếu bạn không yêu cầu mật khẩu mới, hãy kết thúc yêu cầu. Khi đó liên kết không còn dùng được và mật khẩu của bạn vẫn giữ nguyên.
    .cancel = Đó không phải là tôi

page-password_set =
    .heading = Mật khẩu mới của bạn đã được đặt
    .text = Từ giờ, hãy dùng mật khẩu này để đăng nhập.
    .next = Chúng tôi cũng đã gửi cho bạn một email về thay đổi này.

page-cancelled =
    .heading = Yêu cầu đã kết thúc
    .text = Liên kết không còn dùng được và mật khẩu của bạn vẫn giữ nguyên.
    .next = Bạn không cần làm gì thêm. Nếu vẫn tiếp tục nhận được những email như vậy, hãy liên hệ với chúng tôi.

page-verify =
    .heading = Xác minh địa chỉ email của bạn
    .account = Cho tài khoản
    .text = Khi nhấn nút này, bạn xác nhận rằng địa chỉ mà chúng tôi đã gửi liên kết đến thuộc về tài khoản { $product } của bạn. Việc mở trang này chưa thay đổi gì.
    .submit = Xác minh địa chỉ này
    .not_you = Đó không phải là bạn?
    .not_you_text = Nếu bạn không yêu cầu việc này, hãy đóng trang này. Khi đó địa chỉ vẫn chưa được xác minh.

page-verified =
    .heading = Địa chỉ email của bạn đã được xác minh
    .text = Tài khoản { $product } của bạn giờ đã có địa chỉ được xác minh.
    .next = Bạn có thể đóng trang này.

page-change =
    .heading = Xác minh địa chỉ email mới
    .text = Khi nhấn nút này, bạn xác nhận rằng địa chỉ mà chúng tôi đã gửi liên kết đến sẽ trở thành địa chỉ đăng nhập của một tài khoản tại { $product }. Việc mở trang này chưa thay đổi gì.
    .submit = Xác minh địa chỉ mới
    .not_you = Đó không phải là bạn?
    .not_you_text = Nếu bạn không yêu cầu việc này, hãy đóng trang này. Không có gì thay đổi nếu bạn không xác minh.

page-approve =
    .heading = Phê duyệt thay đổi địa chỉ email của bạn
    .account = Cho tài khoản
    .text = Khi nhấn nút này, bạn đồng ý rằng tài khoản { $product } của bạn sẽ có địa chỉ email khác được nêu trong email của chúng tôi. Việc mở trang này chưa thay đổi gì.
    .submit = Phê duyệt thay đổi
    .not_you = Đó không phải là bạn?
    .not_you_text = Nếu bạn không yêu cầu việc này, đừng phê duyệt thay đổi: tài khoản của bạn vẫn giữ địa chỉ hiện tại. Có thể ai đó biết mật khẩu của bạn, vì vậy hãy mở { $product } và đổi mật khẩu ở đó.

page-changed =
    .heading = Địa chỉ email đã được thay đổi
    .text = Từ giờ, địa chỉ mới là địa chỉ để đăng nhập tại { $product }.
    .next = Bạn có thể đóng trang này.

page-change_pending =
    .heading = Còn thiếu một lượt xác minh
    .text = Lượt của bạn đã được lưu. Địa chỉ sẽ thay đổi ngay khi địa chỉ kia cũng xác minh.
    .next = Liên kết để làm việc đó nằm trong hộp thư của địa chỉ kia.

page-revert =
    .heading = Hủy thay đổi địa chỉ email của bạn
    .account = Địa chỉ tài khoản của bạn sau đó:
    .text = Nếu bạn không phải là người đã yêu cầu địa chỉ khác, hãy dùng nút này. Những việc sau sẽ diễn ra:
    .restores = Tài khoản { $product } của bạn giữ nguyên hoặc lấy lại địa chỉ mà chúng tôi đã gửi liên kết đến.
    .signs_out = Mọi thiết bị bị đăng xuất.
    .locks = Mật khẩu của bạn bị khóa cho đến khi bạn đặt mật khẩu mới.
    .sends = Chúng tôi gửi liên kết để đặt mật khẩu mới đến địa chỉ đó.
    .opened = Việc mở trang này chưa thay đổi gì.
    .submit = Hủy thay đổi
    .was_you = Đó là bạn?
    .was_you_text = Nếu chính bạn đã yêu cầu thay đổi, hãy đóng trang này. Bạn không cần làm gì ở đây.

page-reverted =
    .heading = Đã hủy thay đổi địa chỉ
    .text = Tài khoản { $product } của bạn có địa chỉ mà chúng tôi đã gửi liên kết đến, mọi thiết bị đã bị đăng xuất, và mật khẩu của bạn bị khóa.
    .next = Một email có liên kết để đặt mật khẩu mới đang được gửi đến. Nếu không nhận được, hãy yêu cầu liên kết mới tại trang đăng nhập.

page-register =
    .heading = Tạo tài khoản của bạn
    .invitation = Quản trị viên của { $product } mời bạn tạo tài khoản.
    .account = Với địa chỉ email
    .username = Tên người dùng (không bắt buộc)
    .username_hint = Bạn có thể đăng nhập bằng tên này thay cho địa chỉ. Tối đa 64 ký tự, không có ký hiệu a còng.
    .username_taken = Tên người dùng này đã có người dùng. Hãy chọn tên khác.
    .name = Tên (không bắt buộc)
    .name_hint = Chúng tôi sẽ gọi bạn bằng tên này.
    .policy = Quy tắc cho mật khẩu:
    .password = Mật khẩu
    .submit = Tạo tài khoản
    .not_you = Đó không phải là bạn?
    .not_you_text = Nếu bạn không muốn có tài khoản, hãy đóng trang này: không có tài khoản nào được tạo.

page-registered =
    .heading = Tài khoản của bạn đã sẵn sàng
    .text = Hãy đăng nhập bằng địa chỉ email của bạn và mật khẩu bạn vừa đặt.
    .next = Bạn có thể đăng nhập tại { $product }.

page-approval_pending =
    .heading = Tài khoản của bạn đang chờ phê duyệt
    .text = Tài khoản đã được tạo, nhưng bạn chưa thể đăng nhập: quản trị viên phải phê duyệt trước.
    .next = Chúng tôi sẽ gửi email cho bạn ngay khi việc đó hoàn tất.

page-closed =
    .heading = Việc đăng ký đã đóng
    .text = Hiện tại chỉ những người có lời mời mới có thể tạo tài khoản. Không có tài khoản nào được tạo.
    .next = Nếu bạn cần tài khoản, hãy xin lời mời từ quản trị viên của { $product }.

page-email_taken =
    .heading = Địa chỉ này thuộc về một tài khoản khác
    .text = Trong thời gian đó, địa chỉ này đã được gán cho một tài khoản { $product } khác. Không có gì bị thay đổi.
    .next = Nếu đó là tài khoản của bạn, hãy đăng nhập bằng địa chỉ này. Nếu không phải, hãy liên hệ với chúng tôi.

page-dead_link =
    .heading = Liên kết này không còn dùng được
    .used = Liên kết đã được sử dụng.
    .superseded = Liên kết đã được thay bằng một liên kết mới hơn, hoặc yêu cầu đã kết thúc.
    .expired = Liên kết đã hết hạn.
    .invalid = Liên kết không được sao chép đầy đủ, hoặc không còn hiệu lực.
    .renew = Gửi liên kết mới

page-dead_link-password =
    .renew_text = Nếu bạn vẫn cần mật khẩu mới, chúng tôi có thể gửi liên kết mới đến cùng địa chỉ đó.
    .next = Nếu bạn vẫn cần mật khẩu mới, hãy yêu cầu liên kết mới tại trang đăng nhập.

page-dead_link-address =
    .renew_text = Nếu bạn vẫn cần xác minh địa chỉ, chúng tôi có thể gửi liên kết mới đến địa chỉ đó.
    .next = Nếu bạn vẫn cần xác minh địa chỉ, hãy mở { $product } và yêu cầu liên kết mới ở đó.

page-dead_link-change =
    .renew_text = Nếu bạn vẫn muốn địa chỉ mới trở thành địa chỉ của mình tại { $product }, chúng tôi có thể gửi liên kết mới đến địa chỉ đó.
    .next = Nếu bạn vẫn muốn thay đổi địa chỉ, hãy mở { $product } và yêu cầu thay đổi ở đó.

page-dead_link-revert =
    .next = Nếu người khác đã thay đổi địa chỉ tài khoản của bạn và bạn không thể đăng nhập nữa, hãy liên hệ với chúng tôi.

page-dead_link-registration =
    .renew_text = Nếu bạn vẫn muốn có tài khoản, chúng tôi có thể gửi liên kết mới đến cùng địa chỉ đó.
    .next = Nếu bạn đã có tài khoản, hãy đăng nhập bằng tài khoản đó. Nếu bạn vẫn muốn có tài khoản, hãy đăng ký tại { $product }, hoặc xin lời mời mới từ người đã mời bạn.

page-renewed =
    .heading = Hãy kiểm tra hộp thư của bạn
    .text = Một email có liên kết mới đang được gửi đến cùng địa chỉ đó.
    .next = Việc này có thể mất vài phút. Nếu không tìm thấy, hãy xem cả thư mục thư rác.

page-overloaded =
    .heading = Vui lòng thử lại sau giây lát
    .text = Hiện đang có quá nhiều yêu cầu. Không có gì bị thay đổi.
    .next = Hãy đợi một phút rồi thử lại.

page-cross_site =
    .heading = Biểu mẫu này đến từ một trang web khác
    .text = Để bảo vệ bạn, chúng tôi chỉ nhận biểu mẫu từ các trang của chính chúng tôi. Không có gì bị thay đổi.
    .next = Hãy mở trang bạn cần từ { $product } hoặc từ liên kết trong email của bạn và dùng biểu mẫu ở đó.

page-unreadable =
    .heading = Không đọc được biểu mẫu này
    .text = Không có gì bị thay đổi.
    .next = Hãy quay lại, tải lại trang và dùng biểu mẫu ở đó. Nếu biểu mẫu hỏi mật khẩu, hãy nhập mật khẩu dài tối đa 1.024 byte.

page-not_found =
    .heading = Không có gì tại địa chỉ trang này
    .text = Địa chỉ có thể bị gõ sai, hoặc không được sao chép đầy đủ.
    .next = Nếu bạn đến đây từ một liên kết trong email, hãy mở lại hoặc sao chép toàn bộ liên kết đó.
