# What all messages share. Register: polite and neutral, "bạn" for the reader, "chúng tôi" for the service.

letter =
    .copy = Nếu nút không hoạt động, hãy sao chép địa chỉ này vào trình duyệt:
    .code = Hoặc nhập mã này trên trang mà bạn đã bắt đầu:
    .code_care = Đừng cho ai biết mã này: không ai từ { $product } sẽ hỏi bạn mã này.
    .separator = { ": " }
    .account = Tài khoản
    .new_address = Địa chỉ mới
    .time = Thời gian
    .device = Thiết bị
    .contact = Bạn có câu hỏi? Hãy trả lời email này hoặc gửi email đến:
    .sender = Email này do { $product } tự động gửi:

moment = { $time } ngày { $date } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
               *[other] { $count } ngày
            }
        [hours]
            { $count ->
               *[other] { $count } giờ
            }
       *[minutes]
            { $count ->
               *[other] { $count } phút
            }
    }

device = { $browser } trên { $system }
