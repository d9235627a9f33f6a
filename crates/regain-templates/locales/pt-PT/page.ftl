# What all pages share, and the pages.

page =
    .error_prefix = Erro:
    .errors = Há um problema
    .home = Abrir { $product }
    .contact = Tem perguntas? Escreva para:
    .language = português (Portugal)
    .sign_in = Iniciar sessão
    .show = Mostrar palavra-passe
    .hide = Ocultar palavra-passe
    .shown = A sua palavra-passe está visível.
    .hidden = A sua palavra-passe está oculta.
    .met = cumprido
    .unmet = ainda falta

page-forgot =
    .heading = Esqueceu-se da palavra-passe?
    .text = Introduza o seu endereço de e-mail ou o seu nome de utilizador. Enviamos depois uma mensagem com uma ligação para definir uma nova palavra-passe.
    .login = Endereço de e-mail ou nome de utilizador
    .submit = Enviar ligação

page-registration =
    .heading = Criar uma conta
    .text = Introduza o seu endereço de e-mail. Enviamos depois uma mensagem com uma ligação para continuar.
    .email = Endereço de e-mail
    .submit = Enviar ligação
    .known = Se já tem uma conta, inicie sessão com ela.

page-verification =
    .heading = Verificar o seu e-mail
    .account = Para a conta
    .text = Enviamos uma mensagem com uma ligação para o endereço da sua conta em { $product }.
    .submit = Enviar ligação

page-email_change =
    .heading = Alterar o seu e-mail
    .account = O seu endereço atual
    .text = Enviamos uma mensagem com uma ligação para o novo endereço. Nada muda até o novo endereço ser verificado.
    .email = Novo endereço de e-mail
    .current = Palavra-passe atual
    .current_wrong = Esta não é a sua palavra-passe atual.
    .submit = Enviar ligação

page-sent =
    .heading = Consulte a sua caixa de correio
    .delay = Pode demorar alguns minutos. Se não encontrar a mensagem, procure também na pasta de spam.
    .code_text = Se a mensagem tiver um código, também pode continuar aqui com ele.
    .code = Código da mensagem
    .code_hint = 8 algarismos
    .code_wrong = Este código não está certo ou já não é válido. Confira-o ou use a ligação da mensagem.
    .submit = Continuar com o código
    .again_text = Não chegou nada?
    .again = Enviar novamente
    .wait = Poderá voltar a pedir dentro de { $span }.
    .other = Introduzir outro endereço

page-sent-password =
    .text = Se existir uma conta em { $product } que corresponda ao que introduziu, uma mensagem com uma ligação para definir uma nova palavra-passe vai a caminho.

page-sent-registration =
    .text = Uma mensagem com uma ligação para concluir o seu registo vai a caminho do endereço que introduziu.

page-sent-address =
    .text = Uma mensagem com uma ligação de verificação vai a caminho do endereço da sua conta em { $product }.

page-sent-change =
    .text = Uma mensagem com uma ligação de verificação vai a caminho do novo endereço. Nada muda até o novo endereço ser verificado.

page-password_change =
    .heading = Alterar a sua palavra-passe
    .account = Para a conta
    .username = Conta
    .current = Palavra-passe atual
    .current_wrong = Esta não é a sua palavra-passe atual.
    .policy = Regras para a sua nova palavra-passe:
    .password = Nova palavra-passe
    .confirmation = Nova palavra-passe, mais uma vez
    .submit = Guardar nova palavra-passe
    .forgot = Esqueceu-se da palavra-passe?

page-password_changed =
    .heading = A sua palavra-passe foi alterada
    .text = Use a nova a partir de agora.
    .next = Também lhe enviámos uma mensagem sobre a alteração.

page-setup =
    .heading = Configurar { $product }
    .text = Escolha uma nova palavra-passe para a sua conta de administração e as definições para quem não tiver escolhido outras.
    .account = Para a conta
    .username = Conta
    .policy = Regras para a sua nova palavra-passe:
    .password = Nova palavra-passe
    .locale = Idioma
    .time_zone = Fuso horário
    .time_zone_hint = Por exemplo, Europe/Berlin ou UTC.
    .submit = Concluir configuração

page-setup_done =
    .heading = A configuração de { $product } está concluída
    .text = A sua conta já tem a nova palavra-passe.
    .next = Use-a para iniciar sessão a partir de agora.

page-setup_already_done =
    .heading = A configuração de { $product } já está concluída
    .text = A configuração só pode ser feita uma vez. Nada foi alterado.
    .next = Se quiser alterar a sua palavra-passe, inicie sessão e altere-a lá.

page-already_verified =
    .heading = O seu endereço de e-mail já está verificado
    .text = Não tem de fazer mais nada.
    .next = Pode fechar esta página.

page-sign_in_first =
    .heading = Inicie sessão para continuar
    .text = Esta página é para quem tem sessão iniciada em { $product }.
    .next = Inicie sessão e abra novamente esta página.

page-sign_in_again =
    .heading = Inicie sessão novamente
    .text = Para sua segurança, isto exige que tenha iniciado sessão com a sua palavra-passe há pouco tempo. Nada foi alterado.
    .next = Inicie sessão com a sua palavra-passe e abra novamente esta página.

page-forbidden =
    .heading = A sua conta não pode fazer isto
    .text = Falta-lhe a permissão necessária para esta página. Nada foi alterado.
    .next = Se precisar dela, peça-a à administração de { $product }.

page-no_mail =
    .heading = De momento, não podemos enviar mensagens
    .text = Nada foi enviado e nada foi alterado.
    .next = Tente novamente mais tarde ou escreva-nos.

page-too_many =
    .heading = Demasiadas tentativas
    .text = Para sua segurança, fizemos uma pausa. Nada foi alterado.
    .next = Poderá tentar novamente dentro de { $span }.

page-failed =
    .heading = Algo correu mal do nosso lado
    .text = A culpa não foi sua, mas é possível que não tenhamos feito o que pediu.
    .next = Tente novamente daqui a alguns minutos. Se voltar a acontecer, escreva-nos.

page-reset =
    .heading = Definir uma nova palavra-passe
    .account = Para a conta
    .username = Conta
    .policy = Regras para a sua nova palavra-passe:
    .password = Nova palavra-passe
    .confirmation = Nova palavra-passe, mais uma vez
    .submit = Guardar nova palavra-passe
    .not_you = Não fez este pedido?
    .not_you_text = Se não pediu uma nova palavra-passe, termine o pedido. A ligação deixa então de funcionar e a sua palavra-passe continua a mesma.
    .cancel = Não fui eu

page-password_set =
    .heading = A sua nova palavra-passe está definida
    .text = Use-a para iniciar sessão a partir de agora.
    .next = Também lhe enviámos uma mensagem sobre a alteração.

page-cancelled =
    .heading = O pedido terminou
    .text = A ligação já não funciona e a sua palavra-passe continua a mesma.
    .next = Não tem de fazer mais nada. Se continuar a receber mensagens como esta, escreva-nos.

page-verify =
    .heading = Verificar o seu e-mail
    .account = Para a conta
    .text = Com este botão, confirma que o endereço para o qual enviámos a ligação pertence à sua conta em { $product }. Abrir esta página não alterou nada.
    .submit = Verificar este endereço
    .not_you = Não fez este pedido?
    .not_you_text = Se não fez este pedido, feche esta página. O endereço continuará por verificar.

page-verified =
    .heading = O seu endereço de e-mail está verificado
    .text = A sua conta em { $product } tem agora um endereço verificado.
    .next = Pode fechar esta página.

page-change =
    .heading = Verificar o novo endereço de e-mail
    .text = Com este botão, confirma que o endereço para o qual enviámos a ligação passa a ser o endereço de início de sessão de uma conta em { $product }. Abrir esta página não alterou nada.
    .submit = Verificar o novo endereço
    .not_you = Não fez este pedido?
    .not_you_text = Se não fez este pedido, feche esta página. Nada muda sem a sua verificação.

page-approve =
    .heading = Aprovar a alteração do seu e-mail
    .account = Para a conta
    .text = Com este botão, concorda que a sua conta em { $product } receba o outro endereço de e-mail indicado na nossa mensagem. Abrir esta página não alterou nada.
    .submit = Aprovar a alteração
    .not_you = Não fez este pedido?
    .not_you_text = Se não fez este pedido, não aprove a alteração: a sua conta mantém o endereço atual. É possível que alguém saiba a sua palavra-passe; por isso, abra { $product } e altere-a lá.

page-changed =
    .heading = O endereço de e-mail foi alterado
    .text = A partir de agora, o início de sessão em { $product } faz-se com o novo endereço.
    .next = Pode fechar esta página.

page-change_pending =
    .heading = Ainda falta uma confirmação
    .text = A sua está guardada. O endereço será alterado assim que for confirmado também a partir do outro endereço.
    .next = A ligação para o fazer está na caixa de correio do outro endereço.

page-revert =
    .heading = Anular a alteração do seu e-mail
    .account = O endereço da sua conta depois disso:
    .text = Se não pediu outro endereço, use este botão. Eis o que ele faz:
    .restores = A sua conta em { $product } mantém ou recupera o endereço para o qual enviámos a ligação.
    .signs_out = A sessão é terminada em todos os dispositivos.
    .locks = A sua palavra-passe fica bloqueada até definir uma nova.
    .sends = Enviamos para esse endereço uma ligação para definir uma nova palavra-passe.
    .opened = Abrir esta página não alterou nada.
    .submit = Anular a alteração
    .was_you = Fez este pedido?
    .was_you_text = Se pediu a alteração, feche esta página. Não tem de fazer nada aqui.

page-reverted =
    .heading = A alteração de endereço foi anulada
    .text = A sua conta em { $product } tem o endereço para o qual enviámos a ligação, a sessão foi terminada em todos os dispositivos e a sua palavra-passe está bloqueada.
    .next = Uma mensagem com uma ligação para definir uma nova palavra-passe vai a caminho. Se não chegar, peça uma nova ligação na página de início de sessão.

page-register =
    .heading = Criar a sua conta
    .invitation = A administração de { $product } faz-lhe um convite para criar uma conta.
    .account = Com o endereço de e-mail
    .username = Nome de utilizador (opcional)
    .username_hint = Pode iniciar sessão com ele em vez do seu endereço. No máximo 64 caracteres, sem arroba.
    .username_taken = Este nome de utilizador já está a ser usado. Escolha outro.
    .name = Nome (opcional)
    .name_hint = É assim que nos dirigimos a si.
    .policy = Regras para a sua palavra-passe:
    .password = Palavra-passe
    .submit = Criar conta
    .not_you = Não fez este pedido?
    .not_you_text = Se não queria uma conta, feche esta página: não é criada nenhuma.

page-registered =
    .heading = A sua conta está pronta
    .text = Inicie sessão com o seu endereço de e-mail e a palavra-passe que acabou de definir.
    .next = Pode fazê-lo em { $product }.

page-approval_pending =
    .heading = A sua conta aguarda aprovação
    .text = Foi criada, mas ainda não pode iniciar sessão: primeiro a administração tem de a aprovar.
    .next = Enviamos-lhe uma mensagem assim que isso acontecer.

page-closed =
    .heading = O registo está fechado
    .text = De momento, só pode criar uma conta quem tiver um convite. Não foi criada nenhuma conta.
    .next = Se precisar de uma, peça um convite à administração de { $product }.

page-email_taken =
    .heading = Este endereço pertence a outra conta
    .text = Entretanto, foi atribuído a outra conta em { $product }. Nada foi alterado.
    .next = Se essa conta for sua, inicie sessão com este endereço. Se não for, escreva-nos.

page-dead_link =
    .heading = Esta ligação já não funciona
    .used = Já foi usada.
    .superseded = Foi substituída por uma ligação mais recente, ou o pedido foi terminado.
    .expired = Expirou.
    .invalid = Não foi copiada por inteiro ou já não é válida.
    .renew = Enviar nova ligação

page-dead_link-password =
    .renew_text = Se ainda precisar de uma nova palavra-passe, podemos enviar uma nova ligação para o mesmo endereço.
    .next = Se ainda precisar de uma nova palavra-passe, peça uma nova ligação na página de início de sessão.

page-dead_link-address =
    .renew_text = Se ainda precisar de verificar o seu endereço, podemos enviar uma nova ligação para esse endereço.
    .next = Se ainda precisar de verificar o seu endereço, abra { $product } e peça lá uma nova ligação.

page-dead_link-change =
    .renew_text = Se o novo endereço ainda deve passar a ser o seu em { $product }, podemos enviar uma nova ligação para esse endereço.
    .next = Se ainda quiser alterar o seu endereço, abra { $product } e peça lá a alteração.

page-dead_link-revert =
    .next = Se outra pessoa alterou o endereço da sua conta e já não consegue iniciar sessão, escreva-nos.

page-dead_link-registration =
    .renew_text = Se ainda quiser uma conta, podemos enviar uma nova ligação para o mesmo endereço.
    .next = Se já tem uma conta, inicie sessão com ela. Se ainda quiser uma, registe-se em { $product } ou peça um novo convite a quem lhe enviou o primeiro.

page-renewed =
    .heading = Consulte a sua caixa de correio
    .text = Uma mensagem com uma nova ligação vai a caminho do mesmo endereço.
    .next = Pode demorar alguns minutos. Se não a encontrar, procure também na pasta de spam.

page-overloaded =
    .heading = Tente novamente daqui a pouco
    .text = Há demasiados pedidos neste momento. Nada foi alterado.
    .next = Espere um minuto e tente novamente.

page-cross_site =
    .heading = Este formulário veio de outro site
    .text = Para sua segurança, só aceitamos formulários das nossas próprias páginas. Nada foi alterado.
    .next = Abra a página que pretende a partir de { $product } ou da ligação da sua mensagem e use o formulário que lá está.

page-unreadable =
    .heading = Não foi possível ler este formulário
    .text = Nada foi alterado.
    .next = Volte atrás, recarregue a página e use o formulário que lá está. Se pedir uma palavra-passe, introduza uma com o máximo de 1024 bytes.

page-not_found =
    .heading = Não há nada neste endereço
    .text = Pode ter um erro de escrita ou não ter sido copiado por inteiro.
    .next = Se chegou aqui através de uma ligação numa mensagem, abra-a novamente ou copie-a por inteiro.
