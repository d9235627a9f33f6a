# The messages about a registration: the link to go on, the invitation, the notices.

registration-register =
    .subject = { $product } 가입을 완료하세요
    .preheader = 가입을 완료하는 링크는 { $valid_for } 동안 유효합니다.
    .heading = 가입 완료
    .reason = 이 이메일 주소로 { $product } 가입이 시작되었습니다.
    .action = 가입 완료하기
    .validity = 링크는 { $valid_for } 동안, { $valid_until }까지 유효하며 한 번만 사용할 수 있습니다.
    .about = 요청 정보
    .not_you = 본인이 한 일이 아니라면 이 이메일을 무시해도 됩니다. 계정은 만들어지지 않습니다.

registration-invitation =
    .subject = { $product } 초대
    .preheader = 계정을 만드는 링크는 { $valid_for } 동안 유효합니다.
    .heading = { $product } 서비스에 초대합니다
    .reason = { $product } 서비스의 관리자가 이 이메일 주소로 계정을 만들도록 초대했습니다.
    .action = 초대 수락하기
    .validity = 링크는 { $valid_for } 동안, { $valid_until }까지 유효하며 한 번만 사용할 수 있습니다.
    .not_you = 예상하지 못한 초대라면 이 이메일을 무시해도 됩니다. 초대를 수락하지 않으면 계정은 만들어지지 않습니다.

registration-taken =
    .subject = 이미 { $product } 계정이 있습니다
    .preheader = 누군가 이 이메일 주소를 다른 계정에 사용하려고 했습니다. 아무것도 바뀌지 않았습니다.
    .heading = 이미 계정이 있습니다
    .reason = 누군가 이 이메일 주소로 { $product } 서비스에 가입하거나 이 주소를 다른 계정에 사용하려고 했습니다. 이 주소는 본인의 계정에 속해 있으므로 아무것도 바뀌지 않았습니다.
    .was_you = 본인이 한 일이라면 이 주소로 로그인하세요. 비밀번호를 잊었다면 그곳에서 재설정할 수 있습니다.
    .action = { $product } 열기
    .about = 요청 정보
    .not_you = 본인이 한 일이 아니라면 이 이메일을 무시해도 됩니다. 계정과 비밀번호는 그대로입니다.

registration-approved =
    .subject = { $product } 계정이 승인되었습니다
    .preheader = 이제 로그인할 수 있습니다.
    .heading = 계정이 승인되었습니다
    .reason = { $product } 서비스의 관리자가 계정을 승인했습니다. 이제 로그인할 수 있습니다.
    .action = { $product } 열기
    .about = 계정 정보
    .not_you = 본인이 가입하지 않았다면 이 이메일에 회신하여 알려 주세요.
