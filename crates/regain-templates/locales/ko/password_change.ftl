# The notice that a password was changed.

password_change-changed =
    .subject = { $product } 비밀번호가 변경되었습니다
    .preheader = 변경 시각: { $changed_at }. 본인이 한 일이 아니라면 지금 바로 조치하세요.
    .heading = 비밀번호가 변경되었습니다
    .reason = { $product } 계정의 비밀번호가 변경되었습니다.
    .about = 변경 정보
    .was_you = 본인이 한 일이라면 더 할 일이 없습니다.
    .not_you = 본인이 한 일이 아니라면 지금 바로 조치하세요. { $product } 서비스를 열어 비밀번호를 재설정하고, 이 이메일에 회신하여 알려 주세요.
    .action = { $product } 열기
