# The messages about setting a new password.

password_reset-reset =
    .subject = Repor a sua palavra-passe de { $product }
    .preheader = A ligação para definir uma nova palavra-passe é válida durante { $valid_for }.
    .heading = Definir uma nova palavra-passe
    .reason = Recebemos um pedido para repor a palavra-passe da sua conta em { $product }.
    .action = Definir nova palavra-passe
    .validity = A ligação é válida durante { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .about = Sobre este pedido
    .not_you = Se não fez este pedido, pode ignorar esta mensagem: a ligação, por si só, não muda nada.

password_reset-by_administrator =
    .subject = Definir nova palavra-passe de { $product }
    .preheader = A ligação para definir uma nova palavra-passe é válida durante { $valid_for }.
    .heading = Definir uma nova palavra-passe
    .reason = A administração de { $product } iniciou a reposição da palavra-passe da sua conta.
    .action = Definir nova palavra-passe
    .validity = A ligação é válida durante { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .about = Sobre este pedido
    .not_you = Se não esperava isto, contacte a administração antes de abrir a ligação. A ligação, por si só, não muda nada.

password_reset-no_account =
    .subject = Nenhuma palavra-passe de { $product } reposta
    .preheader = Não existe nenhuma conta em { $product } com este endereço cuja palavra-passe possa ser reposta.
    .heading = Nenhuma palavra-passe foi reposta
    .reason = Alguém pediu para repor a palavra-passe de { $product } para este endereço de e-mail. Não encontrámos nenhuma conta com este endereço cuja palavra-passe possa ser reposta.
    .was_you = Se fez este pedido, tente com o endereço que usou no registo, inicie sessão de outra forma ou crie uma conta.
    .action = Abrir { $product }
    .about = Sobre este pedido
    .not_you = Se não fez este pedido, pode ignorar esta mensagem: nada mudou.
