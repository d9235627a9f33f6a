# The messages about setting a new password.

password_reset-reset =
    .subject = Redefinir sua senha em { $product }
    .preheader = O link para definir uma nova senha é válido por { $valid_for }.
    .heading = Definir uma nova senha
    .reason = Recebemos uma solicitação para redefinir a senha da sua conta em { $product }.
    .action = Definir uma nova senha
    .validity = O link é válido por { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .about = Sobre esta solicitação
    .not_you = Se não foi você, pode ignorar esta mensagem: o link, por si só, não muda nada.

password_reset-by_administrator =
    .subject = Definir uma nova senha em { $product }
    .preheader = O link para definir uma nova senha é válido por { $valid_for }.
    .heading = Definir uma nova senha
    .reason = A administração de { $product } iniciou a redefinição da senha da sua conta.
    .action = Definir uma nova senha
    .validity = O link é válido por { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .about = Sobre esta solicitação
    .not_you = Se você não esperava por isto, consulte a administração antes de abrir o link. O link, por si só, não muda nada.

password_reset-no_account =
    .subject = Nenhuma senha em { $product } foi redefinida
    .preheader = Não há nenhuma conta em { $product } com este endereço cuja senha possa ser redefinida.
    .heading = Nenhuma senha foi redefinida
    .reason = Alguém pediu para redefinir a senha em { $product } para este endereço de e-mail. Não encontramos nenhuma conta com este endereço cuja senha possa ser redefinida.
    .was_you = Se foi você, tente com o endereço que usou no cadastro, faça login de outra forma ou crie uma conta.
    .action = Abrir { $product }
    .about = Sobre esta solicitação
    .not_you = Se não foi você, pode ignorar esta mensagem: nada mudou.
