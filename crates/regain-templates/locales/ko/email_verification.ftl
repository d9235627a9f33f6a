# The link that confirms the address of an account.

email_verification-verify =
    .subject = { $product } 이메일 주소 인증
    .preheader = 이메일 주소를 인증하는 링크는 { $valid_for } 동안 유효합니다.
    .heading = 이메일 주소 인증
    .reason = 이 이메일 주소가 본인의 { $product } 계정에 속한 것임을 인증해 주세요.
    .action = 이메일 주소 인증하기
    .validity = 링크는 { $valid_for } 동안, { $valid_until }까지 유효합니다.
    .about = 요청 정보
    .not_you = 본인이 요청하지 않았다면 이 이메일을 무시해도 됩니다. 주소는 인증되지 않은 상태로 남고 아무것도 바뀌지 않습니다.
