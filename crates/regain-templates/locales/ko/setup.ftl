# The notice that the application is set up, to the administrator who did it.

setup-done =
    .subject = { $product } 초기 설정이 완료되었습니다
    .preheader = 계정에 새 비밀번호가 설정되었습니다. 본인이 한 일이 아니라면 지금 바로 조치하세요.
    .heading = 초기 설정이 완료되었습니다
    .reason = { $product } 초기 설정이 완료되었으며, 이때 정한 비밀번호가 계정에 적용되었습니다.
    .about = 초기 설정 정보
    .was_you = 본인이 한 일이라면 더 할 일이 없습니다.
    .not_you = 본인이 한 일이 아니라면 지금 바로 조치하세요. { $product } 서비스를 열어 비밀번호를 재설정하고, 이 이메일에 회신하여 알려 주세요.
    .action = { $product } 열기
