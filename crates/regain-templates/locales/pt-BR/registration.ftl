# The messages about a new account.

registration-register =
    .subject = Concluir seu cadastro em { $product }
    .preheader = O link para concluir seu cadastro é válido por { $valid_for }.
    .heading = Concluir seu cadastro
    .reason = Um cadastro em { $product } foi iniciado com este endereço de e-mail.
    .action = Concluir cadastro
    .validity = O link é válido por { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .about = Sobre esta solicitação
    .not_you = Se não foi você, pode ignorar esta mensagem: nenhuma conta será criada.

registration-invitation =
    .subject = Convite para { $product }
    .preheader = O link para criar sua conta é válido por { $valid_for }.
    .heading = Você recebeu um convite para { $product }
    .reason = A administração de { $product } convida você a criar uma conta com este endereço de e-mail.
    .action = Aceitar convite
    .validity = O link é válido por { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .not_you = Se você não esperava este convite, pode ignorar esta mensagem: nenhuma conta é criada se você não o aceitar.

registration-taken =
    .subject = Você já tem uma conta em { $product }
    .preheader = Alguém quis usar seu endereço de e-mail para outra conta. Nada mudou.
    .heading = Você já tem uma conta
    .reason = Alguém quis se cadastrar em { $product } com este endereço de e-mail ou usá-lo para outra conta. Ele pertence à sua conta, por isso nada mudou.
    .was_you = Se foi você, faça login com este endereço. Se esqueceu sua senha, pode redefini-la lá.
    .action = Abrir { $product }
    .about = Sobre esta solicitação
    .not_you = Se não foi você, pode ignorar esta mensagem: sua conta e sua senha continuam as mesmas.

registration-approved =
    .subject = Sua conta em { $product } foi aprovada
    .preheader = Agora você pode fazer login.
    .heading = Sua conta foi aprovada
    .reason = A administração de { $product } aprovou sua conta. Agora você pode fazer login.
    .action = Abrir { $product }
    .about = Sobre sua conta
    .not_you = Se você não se cadastrou, avise-nos respondendo a esta mensagem.
