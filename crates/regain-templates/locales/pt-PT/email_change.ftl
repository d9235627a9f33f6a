# The messages about a change of address.

email_change-confirm =
    .subject = Verificar o seu novo endereço em { $product }
    .preheader = A ligação para verificar o novo endereço é válida durante { $valid_for }.
    .heading = Verificar o novo endereço de e-mail
    .reason = Foi pedido que este endereço de e-mail passe a ser o endereço de início de sessão de uma conta em { $product }. Nada muda até ser verificado.
    .action = Verificar novo endereço
    .validity = A ligação é válida durante { $valid_for }. Fim da validade: { $valid_until }.
    .about = Sobre este pedido
    .not_you = Se não fez este pedido, não verifique o endereço. Pode ignorar esta mensagem: nada muda sem a sua verificação.

email_change-approve =
    .subject = Aprovar a alteração de endereço em { $product }
    .preheader = A ligação para aprovar a alteração é válida durante { $valid_for }. Nada muda sem a sua aprovação.
    .heading = Aprovar a alteração do seu e-mail
    .reason = Recebemos um pedido para atribuir outro endereço de e-mail à sua conta em { $product }. Nada muda sem a sua aprovação.
    .about = Sobre este pedido
    .was_you = Se fez este pedido, veja se o novo endereço está correto e aprove a alteração com a ligação abaixo.
    .action = Aprovar a alteração
    .validity = A ligação é válida durante { $valid_for } e funciona uma única vez. Fim da validade: { $valid_until }.
    .not_you = Se não fez este pedido, não aprove a alteração: a sua conta mantém este endereço. É possível que alguém saiba a sua palavra-passe; por isso, abra { $product } e altere-a lá.

email_change-asked =
    .subject = Pedido de alteração de endereço em { $product }
    .preheader = Se fez este pedido, não tem de fazer nada. Se não o fez, pode impedir a alteração no prazo de { $valid_for }.
    .heading = Pedido de alteração do seu e-mail
    .reason = Recebemos um pedido para alterar o endereço de e-mail da sua conta em { $product }. Nada muda até o novo endereço ser verificado.
    .about = Sobre este pedido
    .was_you = Se fez este pedido, não tem de fazer mais nada aqui.
    .not_you = Se não fez este pedido, outra pessoa tem acesso à sua conta. Aja agora e impeça a alteração com a ligação abaixo: a sua conta mantém este endereço, a sessão é terminada em todos os dispositivos e recebe uma ligação para definir uma nova palavra-passe.
    .action = Não fui eu
    .validity = A ligação é válida durante { $valid_for }, mesmo que até lá o novo endereço já tenha sido verificado. Fim da validade: { $valid_until }.

email_change-changed =
    .subject = O seu e-mail em { $product } foi alterado
    .preheader = Se não fez esta alteração, aja agora: pode anulá-la no prazo de { $valid_for }.
    .heading = O seu endereço de e-mail foi alterado
    .reason = O endereço de e-mail da sua conta em { $product } foi alterado. A partir de agora, inicie sessão com o novo endereço.
    .about = Sobre esta alteração
    .was_you = Se fez esta alteração, não tem de fazer mais nada.
    .not_you = Se não fez esta alteração, aja agora e anule-a com a ligação abaixo: a sua conta recupera este endereço, a sessão é terminada em todos os dispositivos e recebe uma ligação para definir uma nova palavra-passe.
    .action = Não fui eu
    .validity = A ligação é válida durante { $valid_for }. Fim da validade: { $valid_until }.

email_change-reverted =
    .subject = Alteração de endereço em { $product } anulada
    .preheader = A sua palavra-passe está bloqueada. A ligação para definir uma nova chega noutra mensagem.
    .heading = A alteração de endereço foi anulada
    .reason = A alteração do seu endereço de e-mail foi anulada. Este é o endereço da sua conta em { $product }, e a sessão foi terminada em todos os dispositivos.
    .next = A sua palavra-passe está bloqueada até definir uma nova. A ligação para o fazer chega noutra mensagem. Se não chegar, peça uma nova ligação na página de início de sessão.
    .action = Abrir { $product }
    .about = Sobre esta alteração
    .not_you = Se não a anulou, avise-nos respondendo a esta mensagem.
