# What a new password needs, item by item, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
           *[other] { $min }자 이상
        }
    .upper = 대문자 하나 이상
    .lower = 소문자 하나 이상
    .digit = 숫자 하나 이상
    .special = 특수 문자 하나 이상 (예: ! ? # %)
    .blocklist = 추측하기 어려운 비밀번호: 흔한 비밀번호, 단순하게 이어지는 문자, 본인 이름이나 서비스 이름으로 만든 것은 사용할 수 없음
    .hint = 공백을 비롯해 어떤 문자든 사용할 수 있습니다. 무작위로 고른 단어 몇 개는 기억하기 쉽습니다.

rule =
    .required = 이 항목을 입력하세요.
    .email = 올바른 이메일 주소를 입력하세요.
    .login = 올바른 이메일 주소나 아이디를 입력하세요.
    .control_character = 제어 문자는 사용하지 마세요.
    .min_length =
        { $min ->
           *[other] { $min }자 이상 사용하세요.
        }
    .max_bytes = 더 짧은 비밀번호를 사용하세요. 이 비밀번호는 { $max }바이트를 넘습니다.
    .upper = 대문자를 하나 이상 사용하세요.
    .lower = 소문자를 하나 이상 사용하세요.
    .digit = 숫자를 하나 이상 사용하세요.
    .special = 특수 문자를 하나 이상 사용하세요.
    .blocklist = 너무 흔한 비밀번호입니다. 다른 비밀번호를 선택하세요.
    .predictable = 단순하게 이어지거나 반복되는 문자는 사용하지 마세요.
    .context = 본인 이름, 이메일 주소 또는 이 서비스의 이름으로 비밀번호를 만들지 마세요.
    .confirmation = 두 비밀번호가 서로 다릅니다.
    .range = { $min } 이상 { $max } 이하의 수를 입력하세요.
    .username = 골뱅이 기호 없이 1자 이상 64자 이하로 입력하세요.
    .max_length =
        { $max ->
           *[other] { $max }자 이하로 입력하세요.
        }
    .nobody_receives = 토큰을 보내거나 표시하세요. 둘 다 선택해도 됩니다.
    .unchanged = 지금과 같습니다. 다른 값을 입력하세요.
    .taken = 이미 사용 중입니다. 다른 값을 선택하세요.
    .locale = 언어 중 하나를 선택하세요.
    .time_zone = Asia/Seoul 또는 UTC와 같은 시간대 이름을 입력하세요.
