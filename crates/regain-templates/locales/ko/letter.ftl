# What all messages share. Register: polite and plain, 합니다 with 하세요; no word for "you" but 본인 where it is needed.

letter =
    .copy = 버튼이 작동하지 않으면 다음 주소를 복사해 브라우저에서 여세요:
    .code = 또는 처음 시작한 페이지에 다음 인증 코드를 입력하세요:
    .code_care = 이 인증 코드를 다른 사람에게 알려 주지 마세요. { $product } 담당자는 인증 코드를 묻지 않습니다.
    .separator = { ": " }
    .account = 계정
    .new_address = 새 이메일 주소
    .time = 시각
    .device = 기기
    .contact = 궁금한 점이 있으면 이 이메일에 회신하거나 다음 주소로 문의하세요:
    .sender = 이 이메일은 { $product } 서비스에서 자동으로 보냈습니다:

moment = { $date } { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
               *[other] { $count }일
            }
        [hours]
            { $count ->
               *[other] { $count }시간
            }
       *[minutes]
            { $count ->
               *[other] { $count }분
            }
    }

device = { $browser } ({ $system })
