# What a new password needs, item by item, and what is wrong with a field, by the rule that it breaks.
policy =
    .min_length =
        { $min ->
           *[other] ít nhất { $min } ký tự
        }
    .upper = ít nhất một chữ hoa
    .lower = ít nhất một chữ thường
    .digit = ít nhất một chữ số
    .special = ít nhất một ký tự đặc biệt, chẳng hạn ! ? # hoặc %
    .blocklist = không dễ đoán: không phải mật khẩu phổ biến, không phải dãy ký tự đơn giản và không lấy từ tên của bạn hay tên của chúng tôi
    .hint = Bạn có thể dùng dấu cách và mọi ký tự khác. Vài từ được chọn ngẫu nhiên thì dễ nhớ.

rule =
    .required = Hãy điền vào trường này.
    .email = Hãy nhập địa chỉ email hợp lệ.
    .login = Hãy nhập địa chỉ email hoặc tên người dùng hợp lệ.
    .control_character = Đừng dùng ký tự điều khiển.
    .min_length =
        { $min ->
           *[other] Hãy dùng ít nhất { $min } ký tự.
        }
    .max_bytes = Hãy dùng mật khẩu ngắn hơn: mật khẩu này dài hơn { $max } byte.
    .upper = Hãy dùng ít nhất một chữ hoa.
    .lower = Hãy dùng ít nhất một chữ thường.
    .digit = Hãy dùng ít nhất một chữ số.
    .special = Hãy dùng ít nhất một ký tự đặc biệt.
    .blocklist = Mật khẩu này quá phổ biến. Hãy chọn mật khẩu khác.
    .predictable = Đừng dùng dãy ký tự đơn giản hoặc ký tự lặp lại.
    .context = Đừng tạo mật khẩu từ tên của bạn, địa chỉ của bạn hoặc tên của dịch vụ này.
    .confirmation = Hai mật khẩu không giống nhau.
    .range = Hãy dùng một số từ { $min } đến { $max }.
    .username = Hãy dùng từ 1 đến 64 ký tự, không có ký hiệu a còng.
    .max_length =
        { $max ->
           *[other] Hãy dùng tối đa { $max } ký tự.
        }
    .nobody_receives = Hãy gửi token, hiển thị token, hoặc cả hai.
    .unchanged = Bạn đang dùng đúng thông tin này. Hãy nhập thông tin khác.
    .taken = Thông tin này đã có người dùng. Hãy chọn thông tin khác.
    .locale = Hãy chọn một trong các ngôn ngữ.
    .time_zone = Hãy nhập tên múi giờ, chẳng hạn Asia/Ho_Chi_Minh hoặc UTC.
