# The messages about a change of the e-mail address, to the new address and to the present one.

email_change-confirm =
    .subject = { $product } 새 이메일 주소 인증
    .preheader = 새 이메일 주소를 인증하는 링크는 { $valid_for } 동안 유효합니다.
    .heading = 새 이메일 주소 인증
    .reason = 이 이메일 주소는 { $product } 서비스에 있는 한 계정의 로그인 주소가 될 예정입니다. 인증하기 전에는 아무것도 바뀌지 않습니다.
    .action = 새 주소 인증하기
    .validity = 링크는 { $valid_for } 동안, { $valid_until }까지 유효합니다.
    .about = 요청 정보
    .not_you = 본인이 요청하지 않았다면 주소를 인증하지 마세요. 이 이메일은 무시해도 됩니다. 인증하지 않으면 아무것도 바뀌지 않습니다.

email_change-approve =
    .subject = { $product } 이메일 주소 변경 승인
    .preheader = 변경을 승인하는 링크는 { $valid_for } 동안 유효합니다. 승인하지 않으면 아무것도 바뀌지 않습니다.
    .heading = 이메일 주소 변경 승인
    .reason = { $product } 계정의 이메일 주소를 다른 주소로 바꿔 달라는 요청을 받았습니다. 승인하지 않으면 아무것도 바뀌지 않습니다.
    .about = 요청 정보
    .was_you = 본인이 한 일이라면 새 주소가 맞는지 확인하고 아래 링크에서 변경을 승인하세요.
    .action = 변경 승인하기
    .validity = 링크는 { $valid_for } 동안, { $valid_until }까지 유효하며 한 번만 사용할 수 있습니다.
    .not_you = 본인이 한 일이 아니라면 변경을 승인하지 마세요. 계정의 이메일 주소는 지금 이 주소로 유지됩니다. 누군가 비밀번호를 알고 있을 수 있으니 { $product } 서비스를 열어 비밀번호를 변경하세요.

email_change-asked =
    .subject = { $product } 이메일 주소 변경 요청
    .preheader = 본인이 한 일이라면 할 일이 없습니다. 아니라면 { $valid_for } 안에 변경을 막을 수 있습니다.
    .heading = 이메일 주소 변경 요청
    .reason = { $product } 계정의 이메일 주소를 변경해 달라는 요청을 받았습니다. 새 주소를 인증하기 전에는 아무것도 바뀌지 않습니다.
    .about = 요청 정보
    .was_you = 본인이 한 일이라면 여기서 더 할 일이 없습니다.
    .not_you = 본인이 한 일이 아니라면 다른 사람이 계정에 접근할 수 있는 상태입니다. 지금 바로 아래 링크에서 변경을 막으세요. 계정의 이메일 주소는 지금 이 주소로 유지되고, 모든 기기에서 로그아웃되며, 새 비밀번호를 설정하는 링크를 받게 됩니다.
    .action = 본인이 아닙니다
    .validity = 링크는 { $valid_for } 동안, { $valid_until }까지 유효합니다. 그 사이에 새 주소가 인증되더라도 마찬가지입니다.

email_change-changed =
    .subject = { $product } 이메일 주소가 변경되었습니다
    .preheader = 본인이 한 일이 아니라면 지금 바로 조치하세요. { $valid_for } 안에 변경을 되돌릴 수 있습니다.
    .heading = 이메일 주소가 변경되었습니다
    .reason = { $product } 계정의 이메일 주소가 변경되었습니다. 이제부터 새 주소로 로그인합니다.
    .about = 변경 정보
    .was_you = 본인이 한 일이라면 더 할 일이 없습니다.
    .not_you = 본인이 한 일이 아니라면 지금 바로 아래 링크에서 변경을 되돌리세요. 계정의 이메일 주소가 이 주소로 돌아오고, 모든 기기에서 로그아웃되며, 새 비밀번호를 설정하는 링크를 받게 됩니다.
    .action = 본인이 아닙니다
    .validity = 링크는 { $valid_for } 동안, { $valid_until }까지 유효합니다.

email_change-reverted =
    .subject = { $product } 이메일 주소 변경이 취소되었습니다
    .preheader = 비밀번호가 잠겼습니다. 새 비밀번호를 설정하는 링크는 다른 이메일로 보내 드립니다.
    .heading = 이메일 주소 변경이 취소되었습니다
    .reason = 이메일 주소 변경이 취소되었습니다. { $product } 계정의 이메일 주소는 이 주소이며, 모든 기기에서 로그아웃되었습니다.
    .next = 새 비밀번호를 설정할 때까지 비밀번호는 잠겨 있습니다. 새 비밀번호를 설정하는 링크는 다른 이메일로 보내 드립니다. 이메일이 오지 않으면 로그인 화면에서 새 링크를 요청하세요.
    .action = { $product } 열기
    .about = 변경 정보
    .not_you = 본인이 취소하지 않았다면 이 이메일에 회신하여 알려 주세요.
