# What the pages say: the forms, and what became of them.

page =
    .error_prefix = 오류:
    .errors = 문제가 있습니다
    .home = { $product } 열기
    .contact = 궁금한 점이 있으면 다음 주소로 문의하세요:
    .language = 한국어
    .sign_in = 로그인
    .show = 비밀번호 표시
    .hide = 비밀번호 숨기기
    .shown = 비밀번호가 표시되어 있습니다.
    .hidden = 비밀번호가 숨겨져 있습니다.
    .met = 충족됨
    .unmet = 아직 충족되지 않음

page-forgot =
    .heading = 비밀번호를 잊으셨나요?
    .text = 이메일 주소나 아이디를 입력하세요. 새 비밀번호를 설정하는 링크가 담긴 이메일을 보내 드립니다.
    .login = 이메일 주소 또는 아이디
    .submit = 링크 보내기

page-registration =
    .heading = 계정 만들기
    .text = 이메일 주소를 입력하세요. 가입을 계속할 수 있는 링크가 담긴 이메일을 보내 드립니다.
    .email = 이메일 주소
    .submit = 링크 보내기
    .known = 이미 계정이 있으면 그 계정으로 로그인하세요.

page-verification =
    .heading = 이메일 주소 인증
    .account = 대상 계정:
    .text = { $product } 계정의 이메일 주소로 링크가 담긴 이메일을 보내 드립니다.
    .submit = 링크 보내기

page-email_change =
    .heading = 이메일 주소 변경
    .account = 현재 이메일 주소:
    .text = 새 주소로 링크가 담긴 이메일을 보내 드립니다. 새 주소를 인증하기 전에는 아무것도 바뀌지 않습니다.
    .email = 새 이메일 주소
    .current = 현재 비밀번호
    .current_wrong = 현재 비밀번호가 아닙니다.
    .submit = 링크 보내기

page-sent =
    .heading = 받은편지함을 확인하세요
    .delay = 몇 분 정도 걸릴 수 있습니다. 이메일이 보이지 않으면 스팸함도 확인하세요.
    .code_text = 이메일에 인증 코드가 있으면 여기에 입력하여 계속할 수도 있습니다.
    .code = 이메일에 적힌 인증 코드
    .code_hint = 숫자 8자리
    .code_wrong = 인증 코드가 올바르지 않거나 더 이상 유효하지 않습니다. 코드를 다시 확인하거나 이메일의 링크를 사용하세요.
    .submit = 인증 코드로 계속하기
    .again_text = 이메일이 오지 않았나요?
    .again = 다시 보내기
    .wait = { $span } 후에 다시 요청할 수 있습니다.
    .other = 다른 주소 입력하기

page-sent-password =
    .text = 입력한 내용과 일치하는 { $product } 계정이 있으면 새 비밀번호를 설정하는 링크가 담긴 이메일이 곧 도착합니다.

page-sent-registration =
    .text = 가입을 완료하는 링크가 담긴 이메일을 입력한 주소로 보내고 있습니다.

page-sent-address =
    .text = 주소를 인증하는 링크가 담긴 이메일을 { $product } 계정의 이메일 주소로 보내고 있습니다.

page-sent-change =
    .text = 주소를 인증하는 링크가 담긴 이메일을 새 주소로 보내고 있습니다. 인증하기 전에는 아무것도 바뀌지 않습니다.

page-password_change =
    .heading = 비밀번호 변경
    .account = 대상 계정:
    .username = 계정
    .current = 현재 비밀번호
    .current_wrong = 현재 비밀번호가 아닙니다.
    .policy = 새 비밀번호 규칙:
    .password = 새 비밀번호
    .confirmation = 새 비밀번호 다시 입력
    .submit = 새 비밀번호 저장
    .forgot = 비밀번호를 잊으셨나요?

page-password_changed =
    .heading = 비밀번호가 변경되었습니다
    .text = 이제부터 새 비밀번호를 사용하세요.
    .next = 이 변경을 알리는 이메일도 보내 드렸습니다.

page-setup =
    .heading = { $product } 초기 설정
    .text = 관리자 계정의 새 비밀번호를 정하고, 따로 선택하지 않은 모든 사용자에게 적용할 설정을 선택하세요.
    .account = 대상 계정:
    .username = 계정
    .policy = 새 비밀번호 규칙:
    .password = 새 비밀번호
    .locale = 언어
    .time_zone = 시간대
    .time_zone_hint = 예: Asia/Seoul 또는 UTC
    .submit = 초기 설정 완료하기

page-setup_done =
    .heading = { $product } 초기 설정이 완료되었습니다
    .text = 계정에 새 비밀번호가 설정되었습니다.
    .next = 이제부터 새 비밀번호로 로그인하세요.

page-setup_already_done =
    .heading = { $product } 초기 설정은 이미 완료되었습니다
    .text = 초기 설정은 한 번만 할 수 있습니다. 아무것도 바뀌지 않았습니다.
    .next = 비밀번호를 변경하려면 로그인한 다음 변경하세요.

page-already_verified =
    .heading = 이메일 주소가 이미 인증되었습니다
    .text = 더 할 일이 없습니다.
    .next = 이 페이지를 닫아도 됩니다.

page-sign_in_first =
    .heading = 로그인해 주세요
    .text = { $product } 서비스에 로그인한 사람을 위한 페이지입니다.
    .next = 로그인한 다음 이 페이지를 다시 여세요.

page-sign_in_again =
    .heading = 다시 로그인해 주세요
    .text = 안전을 위해 조금 전에 비밀번호로 로그인한 경우에만 할 수 있는 일입니다. 아무것도 바뀌지 않았습니다.
    .next = 비밀번호로 로그인한 다음 이 페이지를 다시 여세요.

page-forbidden =
    .heading = 이 계정으로는 할 수 없습니다
    .text = 이 페이지에 필요한 권한이 계정에 없습니다. 아무것도 바뀌지 않았습니다.
    .next = 권한이 필요하면 { $product } 서비스의 관리자에게 문의하세요.

page-no_mail =
    .heading = 지금은 이메일을 보낼 수 없습니다
    .text = 이메일을 보내지 않았으며 아무것도 바뀌지 않았습니다.
    .next = 나중에 다시 시도하거나 문의해 주세요.

page-too_many =
    .heading = 너무 여러 번 시도했습니다
    .text = 안전을 위해 잠시 중단했습니다. 아무것도 바뀌지 않았습니다.
    .next = { $span } 후에 다시 시도할 수 있습니다.

page-failed =
    .heading = 서비스에 문제가 생겼습니다
    .text = 본인의 잘못이 아닙니다. 요청한 일이 처리되지 않았을 수 있습니다.
    .next = 몇 분 뒤에 다시 시도하세요. 같은 문제가 또 생기면 문의해 주세요.

page-reset =
    .heading = 새 비밀번호 설정
    .account = 대상 계정:
    .username = 계정
    .policy = 새 비밀번호 규칙:
    .password = 새 비밀번호
    .confirmation = 새 비밀번호 다시 입력
    .submit = 새 비밀번호 저장
    .not_you = 본인이 한 일이 아닌가요?
    .not_you_text = 새 비밀번호를 요청하지 않았다면 요청을 종료하세요. 그러면 링크를 더 이상 사용할 수 없고 비밀번호는 그대로 유지됩니다.
    .cancel = 본인이 아닙니다

page-password_set =
    .heading = 새 비밀번호가 설정되었습니다
    .text = 이제부터 새 비밀번호로 로그인하세요.
    .next = 이 변경을 알리는 이메일도 보내 드렸습니다.

page-cancelled =
    .heading = 요청이 종료되었습니다
    .text = 링크를 더 이상 사용할 수 없으며 비밀번호는 그대로입니다.
    .next = 더 할 일이 없습니다. 이런 이메일이 계속 오면 문의해 주세요.

page-verify =
    .heading = 이메일 주소 인증
    .account = 대상 계정:
    .text = 이 버튼을 누르면 링크를 받은 주소가 본인의 { $product } 계정에 속한 것임을 인증하게 됩니다. 이 페이지를 연 것만으로는 아무것도 바뀌지 않았습니다.
    .submit = 이 주소 인증하기
    .not_you = 본인이 한 일이 아닌가요?
    .not_you_text = 본인이 요청하지 않았다면 이 페이지를 닫으세요. 주소는 인증되지 않은 상태로 남습니다.

page-verified =
    .heading = 이메일 주소가 인증되었습니다
    .text = 이제 { $product } 계정에 인증된 주소가 있습니다.
    .next = 이 페이지를 닫아도 됩니다.

page-change =
    .heading = 새 이메일 주소 인증
    .text = 이 버튼을 누르면 링크를 받은 주소가 { $product } 서비스에 있는 한 계정의 로그인 주소가 되는 것을 인증하게 됩니다. 이 페이지를 연 것만으로는 아무것도 바뀌지 않았습니다.
    .submit = 새 주소 인증하기
    .not_you = 본인이 한 일이 아닌가요?
    .not_you_text = 본인이 요청하지 않았다면 이 페이지를 닫으세요. 인증하지 않으면 아무것도 바뀌지 않습니다.

page-approve =
    .heading = 이메일 주소 변경 승인
    .account = 대상 계정:
    .text = 이 버튼을 누르면 { $product } 계정의 이메일 주소를 보내 드린 이메일에 적힌 다른 주소로 변경하는 데 동의하게 됩니다. 이 페이지를 연 것만으로는 아무것도 바뀌지 않았습니다.
    .submit = 변경 승인하기
    .not_you = 본인이 한 일이 아닌가요?
    .not_you_text = 본인이 요청하지 않았다면 변경을 승인하지 마세요. 계정의 이메일 주소는 그대로 유지됩니다. 누군가 비밀번호를 알고 있을 수 있으니 { $product } 서비스를 열어 비밀번호를 변경하세요.

page-changed =
    .heading = 이메일 주소가 변경되었습니다
    .text = 이제부터 { $product } 서비스에는 새 주소로 로그인하세요.
    .next = 이 페이지를 닫아도 됩니다.

page-change_pending =
    .heading = 확인이 하나 더 필요합니다
    .text = 이 확인은 저장되었습니다. 다른 주소에서도 확인하면 바로 이메일 주소가 변경됩니다.
    .next = 확인에 필요한 링크는 다른 주소의 받은편지함에 있습니다.

page-revert =
    .heading = 이메일 주소 변경 취소
    .account = 취소 후 계정의 주소:
    .text = 다른 주소로 변경을 요청한 사람이 본인이 아니라면 이 버튼을 사용하세요. 버튼을 누르면 다음과 같이 됩니다:
    .restores = { $product } 계정의 주소는 링크를 받은 주소로 유지되거나 그 주소로 돌아옵니다.
    .signs_out = 모든 기기에서 로그아웃됩니다.
    .locks = 새 비밀번호를 설정할 때까지 비밀번호가 잠깁니다.
    .sends = 새 비밀번호를 설정하는 링크를 그 주소로 보내 드립니다.
    .opened = 이 페이지를 연 것만으로는 아무것도 바뀌지 않았습니다.
    .submit = 변경 취소하기
    .was_you = 본인이 한 일인가요?
    .was_you_text = 본인이 직접 변경을 요청했다면 이 페이지를 닫으세요. 여기서 할 일은 없습니다.

page-reverted =
    .heading = 이메일 주소 변경이 취소되었습니다
    .text = { $product } 계정의 주소는 링크를 받은 주소입니다. 모든 기기에서 로그아웃되었고 비밀번호가 잠겼습니다.
    .next = 새 비밀번호를 설정하는 링크가 담긴 이메일을 보내고 있습니다. 이메일이 오지 않으면 로그인 화면에서 새 링크를 요청하세요.

page-register =
    .heading = 계정 만들기
    .invitation = { $product } 서비스의 관리자가 계정을 만들도록 초대했습니다.
    .account = 사용할 이메일 주소:
    .username = 아이디(선택)
    .username_hint = 이메일 주소 대신 아이디로 로그인할 수 있습니다. 64자 이하이며 골뱅이 기호는 쓸 수 없습니다.
    .username_taken = 이미 사용 중인 아이디입니다. 다른 아이디를 선택하세요.
    .name = 이름(선택)
    .name_hint = 이 이름으로 불러 드립니다.
    .policy = 비밀번호 규칙:
    .password = 비밀번호
    .submit = 계정 만들기
    .not_you = 본인이 한 일이 아닌가요?
    .not_you_text = 계정을 원하지 않았다면 이 페이지를 닫으세요. 계정은 만들어지지 않습니다.

page-registered =
    .heading = 계정이 준비되었습니다
    .text = 이메일 주소와 방금 설정한 비밀번호로 로그인하세요.
    .next = { $product } 서비스에서 로그인할 수 있습니다.

page-approval_pending =
    .heading = 계정이 승인을 기다리고 있습니다
    .text = 계정은 만들어졌지만 아직 로그인할 수 없습니다. 먼저 관리자가 승인해야 합니다.
    .next = 승인되면 바로 이메일을 보내 드립니다.

page-closed =
    .heading = 지금은 가입할 수 없습니다
    .text = 현재는 초대받은 사람만 계정을 만들 수 있습니다. 계정은 만들어지지 않았습니다.
    .next = 계정이 필요하면 { $product } 서비스의 관리자에게 초대를 요청하세요.

page-email_taken =
    .heading = 이 주소는 다른 계정에 속해 있습니다
    .text = 그 사이에 이 주소가 다른 { $product } 계정에 등록되었습니다. 아무것도 바뀌지 않았습니다.
    .next = 그 계정이 본인의 것이라면 이 주소로 로그인하세요. 아니라면 문의해 주세요.

page-dead_link =
    .heading = 이 링크는 더 이상 사용할 수 없습니다
    .used = 이미 사용한 링크입니다.
    .superseded = 더 새로운 링크로 대체되었거나 요청이 종료되었습니다.
    .expired = 링크가 만료되었습니다.
    .invalid = 링크가 끝까지 복사되지 않았거나 더 이상 유효하지 않습니다.
    .renew = 새 링크 보내기

page-dead_link-password =
    .renew_text = 새 비밀번호가 아직 필요하면 같은 주소로 새 링크를 보내 드릴 수 있습니다.
    .next = 새 비밀번호가 아직 필요하면 로그인 화면에서 새 링크를 요청하세요.

page-dead_link-address =
    .renew_text = 주소 인증이 아직 필요하면 그 주소로 새 링크를 보내 드릴 수 있습니다.
    .next = 주소 인증이 아직 필요하면 { $product } 서비스를 열어 새 링크를 요청하세요.

page-dead_link-change =
    .renew_text = 새 주소를 계속 { $product } 계정의 주소로 하려면 그 주소로 새 링크를 보내 드릴 수 있습니다.
    .next = 주소 변경이 아직 필요하면 { $product } 서비스를 열어 변경을 요청하세요.

page-dead_link-revert =
    .next = 다른 사람이 계정의 주소를 변경하여 더 이상 로그인할 수 없다면 문의해 주세요.

page-dead_link-registration =
    .renew_text = 계정이 아직 필요하면 같은 주소로 새 링크를 보내 드릴 수 있습니다.
    .next = 이미 계정이 있으면 그 계정으로 로그인하세요. 계정이 아직 필요하면 { $product } 서비스에서 가입하거나, 초대한 사람에게 새 초대를 요청하세요.

page-renewed =
    .heading = 받은편지함을 확인하세요
    .text = 새 링크가 담긴 이메일을 같은 주소로 보내고 있습니다.
    .next = 몇 분 정도 걸릴 수 있습니다. 이메일이 보이지 않으면 스팸함도 확인하세요.

page-overloaded =
    .heading = 잠시 후 다시 시도하세요
    .text = 지금은 요청이 너무 많습니다. 아무것도 바뀌지 않았습니다.
    .next = 1분쯤 기다린 다음 다시 시도하세요.

page-cross_site =
    .heading = 다른 사이트에서 보낸 양식입니다
    .text = 안전을 위해 이 서비스의 페이지에 있는 양식만 받습니다. 아무것도 바뀌지 않았습니다.
    .next = { $product } 서비스나 이메일의 링크에서 원하는 페이지를 열어 그곳의 양식을 사용하세요.

page-unreadable =
    .heading = 양식을 읽을 수 없습니다
    .text = 아무것도 바뀌지 않았습니다.
    .next = 이전 페이지로 돌아가 새로 고친 다음 그곳의 양식을 사용하세요. 비밀번호를 입력해야 한다면 1,024바이트 이하의 비밀번호를 입력하세요.

page-not_found =
    .heading = 이 웹 주소에는 아무것도 없습니다
    .text = 주소를 잘못 입력했거나 끝까지 복사하지 않았을 수 있습니다.
    .next = 이메일의 링크로 여기에 왔다면 링크를 다시 열거나 전체를 복사하세요.
