# The link to set a new password, and the answer where there is none to reset.

password_reset-reset =
    .subject = { $product } 비밀번호 재설정
    .preheader = 새 비밀번호를 설정하는 링크는 { $valid_for } 동안 유효합니다.
    .heading = 새 비밀번호 설정
    .reason = { $product } 계정의 비밀번호를 재설정해 달라는 요청을 받았습니다.
    .action = 새 비밀번호 설정하기
    .validity = 링크는 { $valid_for } 동안, { $valid_until }까지 유효하며 한 번만 사용할 수 있습니다.
    .about = 요청 정보
    .not_you = 본인이 한 일이 아니라면 이 이메일을 무시해도 됩니다. 링크를 받은 것만으로는 아무것도 바뀌지 않습니다.

password_reset-by_administrator =
    .subject = { $product } 새 비밀번호 설정
    .preheader = 새 비밀번호를 설정하는 링크는 { $valid_for } 동안 유효합니다.
    .heading = 새 비밀번호 설정
    .reason = { $product } 서비스의 관리자가 계정의 비밀번호 재설정을 시작했습니다.
    .action = 새 비밀번호 설정하기
    .validity = 링크는 { $valid_for } 동안, { $valid_until }까지 유효하며 한 번만 사용할 수 있습니다.
    .about = 요청 정보
    .not_you = 예상하지 못한 일이라면 링크를 열기 전에 관리자에게 문의하세요. 링크를 받은 것만으로는 아무것도 바뀌지 않습니다.

password_reset-no_account =
    .subject = { $product } 비밀번호가 재설정되지 않았습니다
    .preheader = 이 이메일 주소에는 비밀번호를 재설정할 수 있는 { $product } 계정이 없습니다.
    .heading = 비밀번호가 재설정되지 않았습니다
    .reason = 누군가 이 이메일 주소의 { $product } 비밀번호를 재설정해 달라고 요청했습니다. 이 주소로는 비밀번호를 재설정할 수 있는 계정을 찾지 못했습니다.
    .was_you = 본인이 한 일이라면 가입할 때 쓴 주소로 다시 시도하거나, 다른 방법으로 로그인하거나, 계정을 만드세요.
    .action = { $product } 열기
    .about = 요청 정보
    .not_you = 본인이 한 일이 아니라면 이 이메일을 무시해도 됩니다. 아무것도 바뀌지 않았습니다.
