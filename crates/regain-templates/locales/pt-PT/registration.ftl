# The messages about a new account.

registration-register =
    .subject = Concluir o seu registo em { $product }
    .preheader = A ligação para concluir o seu registo é válida durante { $valid_for }.
    .heading = Concluir o seu registo
    .reason = Foi iniciado um registo em { $product } com este endereço de e-mail.
    .action = Concluir registo
    .validity = A ligação é válida durante { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .about = Sobre este pedido
    .not_you = Se não fez este pedido, pode ignorar esta mensagem: não será criada nenhuma conta.

registration-invitation =
    .subject = Convite para { $product }
    .preheader = A ligação para criar a sua conta é válida durante { $valid_for }.
    .heading = Recebeu um convite para { $product }
    .reason = A administração de { $product } faz-lhe um convite para criar uma conta com este endereço de e-mail.
    .action = Aceitar convite
    .validity = A ligação é válida durante { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .not_you = Se não esperava este convite, pode ignorar esta mensagem: não é criada nenhuma conta se não o aceitar.

registration-taken =
    .subject = Já tem uma conta em { $product }
    .preheader = Alguém quis usar o seu endereço de e-mail para outra conta. Nada mudou.
    .heading = Já tem uma conta
    .reason = Alguém quis registar-se em { $product } com este endereço de e-mail ou usá-lo para outra conta. O endereço pertence à sua conta, por isso nada mudou.
    .was_you = Se fez este pedido, inicie sessão com este endereço. Se se esqueceu da palavra-passe, pode repô-la lá.
    .action = Abrir { $product }
    .about = Sobre este pedido
    .not_you = Se não fez este pedido, pode ignorar esta mensagem: a sua conta e a sua palavra-passe continuam as mesmas.

registration-approved =
    .subject = A sua conta em { $product } foi aprovada
    .preheader = Já pode iniciar sessão.
    .heading = A sua conta foi aprovada
    .reason = A administração de { $product } aprovou a sua conta. Já pode iniciar sessão.
    .action = Abrir { $product }
    .about = Sobre a sua conta
    .not_you = Se não se registou, avise-nos respondendo a esta mensagem.
