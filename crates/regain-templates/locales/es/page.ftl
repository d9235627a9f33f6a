# What all pages share, and the pages.

page =
    .error_prefix = Error:
    .errors = Hay un problema
    .home = Abrir { $product }
    .contact = ¿Tiene preguntas? Escriba a:
    .language = español
    .sign_in = Iniciar sesión
    .show = Mostrar la contraseña
    .hide = Ocultar la contraseña
    .shown = Su contraseña está visible.
    .hidden = Su contraseña está oculta.
    .met = cumplido
    .unmet = todavía falta

page-forgot =
    .heading = ¿Ha olvidado su contraseña?
    .text = Introduzca su dirección de correo electrónico o su nombre de usuario. Después enviaremos un mensaje con un enlace para crear una nueva contraseña.
    .login = Dirección de correo electrónico o nombre de usuario
    .submit = Enviar el enlace

page-registration =
    .heading = Crear una cuenta
    .text = Introduzca su dirección de correo electrónico. Después enviaremos un mensaje con un enlace para continuar.
    .email = Dirección de correo electrónico
    .submit = Enviar el enlace
    .known = Si ya tiene una cuenta, inicie sesión con ella.

page-verification =
    .heading = Verificar su correo electrónico
    .account = Para la cuenta
    .text = Enviamos un mensaje con un enlace a la dirección de su cuenta de { $product }.
    .submit = Enviar el enlace

page-email_change =
    .heading = Cambiar su correo electrónico
    .account = Su dirección actual
    .text = Enviamos un mensaje con un enlace a la nueva dirección. No cambia nada hasta que se verifique la nueva dirección.
    .email = Nueva dirección de correo electrónico
    .current = Contraseña actual
    .current_wrong = Esta no es su contraseña actual.
    .submit = Enviar el enlace

page-sent =
    .heading = Consulte su buzón
    .delay = Puede tardar unos minutos. Si no encuentra el mensaje, mire también en la carpeta de spam.
    .code_text = Si el mensaje contiene un código, también puede continuar aquí con él.
    .code = Código del mensaje
    .code_hint = 8 cifras
    .code_wrong = Este código no es correcto o ya no es válido. Compruébelo o use el enlace del mensaje.
    .submit = Continuar con el código
    .again_text = ¿No ha llegado nada?
    .again = Enviar de nuevo
    .wait = Podrá volver a pedirlo dentro de { $span }.
    .other = Introducir otra dirección

page-sent-password =
    .text = Si existe una cuenta de { $product } que corresponda a lo que ha introducido, un mensaje con un enlace para crear una nueva contraseña está en camino.

page-sent-registration =
    .text = Un mensaje con un enlace para completar su registro está en camino a la dirección que ha introducido.

page-sent-address =
    .text = Un mensaje con un enlace de verificación está en camino a la dirección de su cuenta de { $product }.

page-sent-change =
    .text = Un mensaje con un enlace de verificación está en camino a la nueva dirección. No cambia nada hasta que se verifique.

page-password_change =
    .heading = Cambiar su contraseña
    .account = Para la cuenta
    .username = Cuenta
    .current = Contraseña actual
    .current_wrong = Esta no es su contraseña actual.
    .policy = Reglas para su nueva contraseña:
    .password = Nueva contraseña
    .confirmation = Nueva contraseña, otra vez
    .submit = Guardar la nueva contraseña
    .forgot = ¿Ha olvidado su contraseña?

page-password_changed =
    .heading = Su contraseña ha cambiado
    .text = Use la nueva a partir de ahora.
    .next = También le hemos enviado un mensaje sobre el cambio.

page-setup =
    .heading = Configurar { $product }
    .text = Elija una nueva contraseña para su cuenta de administración y los ajustes para quienes no hayan elegido otros.
    .account = Para la cuenta
    .username = Cuenta
    .policy = Reglas para su nueva contraseña:
    .password = Nueva contraseña
    .locale = Idioma
    .time_zone = Zona horaria
    .time_zone_hint = Por ejemplo, Europe/Berlin o UTC.
    .submit = Completar la configuración

page-setup_done =
    .heading = La configuración de { $product } está completa
    .text = Su cuenta ya tiene la nueva contraseña.
    .next = Úsela para iniciar sesión a partir de ahora.

page-setup_already_done =
    .heading = La configuración de { $product } ya estaba completa
    .text = La configuración solo se puede hacer una vez. No ha cambiado nada.
    .next = Si quiere cambiar su contraseña, inicie sesión y cámbiela allí.

page-already_verified =
    .heading = Su dirección de correo electrónico ya está verificada
    .text = No tiene que hacer nada más.
    .next = Puede cerrar esta página.

page-sign_in_first =
    .heading = Inicie sesión
    .text = Esta página es para quienes han iniciado sesión en { $product }.
    .next = Inicie sesión y vuelva a abrir esta página.

page-sign_in_again =
    .heading = Inicie sesión otra vez
    .text = Por su seguridad, para esto tiene que haber iniciado sesión con su contraseña hace poco. No ha cambiado nada.
    .next = Inicie sesión con su contraseña y vuelva a abrir esta página.

page-forbidden =
    .heading = Su cuenta no puede hacer esto
    .text = Le falta el permiso que requiere esta página. No ha cambiado nada.
    .next = Si lo necesita, pídalo a la administración de { $product }.

page-no_mail =
    .heading = En este momento no podemos enviar mensajes
    .text = No se ha enviado ni ha cambiado nada.
    .next = Inténtelo de nuevo más tarde o escríbanos.

page-too_many =
    .heading = Demasiados intentos
    .text = Por su seguridad, hacemos una pausa. No ha cambiado nada.
    .next = Podrá volver a intentarlo dentro de { $span }.

page-failed =
    .heading = Algo ha fallado por nuestra parte
    .text = No ha sido culpa suya, pero es posible que no hayamos hecho lo que pidió.
    .next = Inténtelo de nuevo dentro de unos minutos. Si vuelve a ocurrir, escríbanos.

page-reset =
    .heading = Crear una nueva contraseña
    .account = Para la cuenta
    .username = Cuenta
    .policy = Reglas para su nueva contraseña:
    .password = Nueva contraseña
    .confirmation = Nueva contraseña, otra vez
    .submit = Guardar la nueva contraseña
    .not_you = ¿No fue usted?
    .not_you_text = Si no ha solicitado una nueva contraseña, anule la solicitud. El enlace dejará de funcionar y su contraseña seguirá siendo la misma.
    .cancel = No fui yo

page-password_set =
    .heading = Su nueva contraseña está guardada
    .text = Úsela para iniciar sesión a partir de ahora.
    .next = También le hemos enviado un mensaje sobre el cambio.

page-cancelled =
    .heading = La solicitud se ha anulado
    .text = El enlace ya no funciona y su contraseña sigue siendo la misma.
    .next = No tiene que hacer nada más. Si sigue recibiendo mensajes como este, escríbanos.

page-verify =
    .heading = Verificar su correo electrónico
    .account = Para la cuenta
    .text = Con este botón confirma que la dirección a la que enviamos el enlace pertenece a su cuenta de { $product }. Abrir esta página no ha cambiado nada.
    .submit = Verificar esta dirección
    .not_you = ¿No fue usted?
    .not_you_text = Si no lo ha solicitado, cierre esta página. La dirección quedará sin verificar.

page-verified =
    .heading = Su dirección de correo electrónico está verificada
    .text = Su cuenta de { $product } ya tiene una dirección verificada.
    .next = Puede cerrar esta página.

page-change =
    .heading = Verificar la nueva dirección de correo electrónico
    .text = Con este botón confirma que la dirección a la que enviamos el enlace pasa a ser la dirección de inicio de sesión de una cuenta de { $product }. Abrir esta página no ha cambiado nada.
    .submit = Verificar nueva dirección
    .not_you = ¿No fue usted?
    .not_you_text = Si no lo ha solicitado, cierre esta página. Sin su verificación no cambia nada.

page-approve =
    .heading = Aprobar el cambio de su correo electrónico
    .account = Para la cuenta
    .text = Con este botón acepta que su cuenta de { $product } reciba la otra dirección de correo electrónico que indica nuestro mensaje. Abrir esta página no ha cambiado nada.
    .submit = Aprobar el cambio
    .not_you = ¿No fue usted?
    .not_you_text = Si no lo ha solicitado, no apruebe el cambio: su cuenta conserva su dirección. Es posible que alguien conozca su contraseña; por eso, abra { $product } y cámbiela allí.

page-changed =
    .heading = La dirección de correo electrónico ha cambiado
    .text = A partir de ahora, inicie sesión en { $product } con la nueva dirección.
    .next = Puede cerrar esta página.

page-change_pending =
    .heading = Todavía falta una confirmación
    .text = La suya está guardada. La dirección cambiará en cuanto también se confirme desde la otra dirección.
    .next = El enlace para hacerlo está en el buzón de la otra dirección.

page-revert =
    .heading = Cancelar el cambio de su correo electrónico
    .account = La dirección de su cuenta después:
    .text = Si no fue usted quien pidió otra dirección, use este botón. Esto es lo que hace:
    .restores = Su cuenta de { $product } conserva o recupera la dirección a la que enviamos el enlace.
    .signs_out = Se cierra la sesión en todos los dispositivos.
    .locks = Su contraseña queda bloqueada hasta que cree una nueva.
    .sends = Enviamos a esa dirección un enlace para crear una nueva contraseña.
    .opened = Abrir esta página no ha cambiado nada.
    .submit = Cancelar el cambio
    .was_you = ¿Fue usted?
    .was_you_text = Si usted pidió el cambio, cierre esta página. Aquí no tiene que hacer nada.

page-reverted =
    .heading = El cambio de dirección se ha cancelado
    .text = Su cuenta de { $product } tiene la dirección a la que enviamos el enlace, se ha cerrado la sesión en todos los dispositivos y su contraseña está bloqueada.
    .next = Un mensaje con un enlace para crear una nueva contraseña está en camino. Si no llega, pida un nuevo enlace en la página de inicio de sesión.

page-register =
    .heading = Crear su cuenta
    .invitation = La administración de { $product } le invita a crear una cuenta.
    .account = Con la dirección de correo electrónico
    .username = Nombre de usuario (opcional)
    .username_hint = Puede iniciar sesión con él en lugar de su dirección. Como máximo 64 caracteres, sin arroba.
    .username_taken = Este nombre de usuario ya está en uso. Elija otro.
    .name = Nombre (opcional)
    .name_hint = Así nos dirigiremos a usted.
    .policy = Reglas para su contraseña:
    .password = Contraseña
    .submit = Crear la cuenta
    .not_you = ¿No fue usted?
    .not_you_text = Si no quería una cuenta, cierre esta página: no se crea ninguna.

page-registered =
    .heading = Su cuenta está lista
    .text = Inicie sesión con su dirección de correo electrónico y la contraseña que acaba de crear.
    .next = Puede hacerlo en { $product }.

page-approval_pending =
    .heading = Su cuenta está pendiente de aprobación
    .text = Se ha creado, pero todavía no puede iniciar sesión: la administración tiene que aprobarla primero.
    .next = Le enviaremos un mensaje en cuanto la haya aprobado.

page-closed =
    .heading = El registro está cerrado
    .text = Por el momento, solo pueden crear una cuenta las personas con invitación. No se ha creado ninguna cuenta.
    .next = Si la necesita, pida una invitación a la administración de { $product }.

page-email_taken =
    .heading = Esta dirección pertenece a otra cuenta
    .text = Mientras tanto se ha asignado a otra cuenta de { $product }. No ha cambiado nada.
    .next = Si esa cuenta es suya, inicie sesión con esta dirección. Si no, escríbanos.

page-dead_link =
    .heading = Este enlace ya no funciona
    .used = Ya se ha utilizado.
    .superseded = Se ha sustituido por un enlace más reciente o se ha anulado la solicitud.
    .expired = Ha vencido.
    .invalid = No se ha copiado completo o ya no es válido.
    .renew = Enviar un nuevo enlace

page-dead_link-password =
    .renew_text = Si todavía necesita una nueva contraseña, podemos enviar un nuevo enlace a la misma dirección.
    .next = Si todavía necesita una nueva contraseña, pida un nuevo enlace en la página de inicio de sesión.

page-dead_link-address =
    .renew_text = Si todavía necesita verificar su dirección, podemos enviar un nuevo enlace a esa dirección.
    .next = Si todavía necesita verificar su dirección, abra { $product } y pida allí un nuevo enlace.

page-dead_link-change =
    .renew_text = Si la nueva dirección todavía tiene que pasar a ser la suya en { $product }, podemos enviar un nuevo enlace a esa dirección.
    .next = Si todavía quiere cambiar su dirección, abra { $product } y pida allí el cambio.

page-dead_link-revert =
    .next = Si otra persona ha cambiado la dirección de su cuenta y usted ya no puede iniciar sesión, escríbanos.

page-dead_link-registration =
    .renew_text = Si todavía quiere una cuenta, podemos enviar un nuevo enlace a la misma dirección.
    .next = Si ya tiene una cuenta, inicie sesión con ella. Si todavía quiere una, regístrese en { $product } o pida una nueva invitación a quien le invitó.

page-renewed =
    .heading = Consulte su buzón
    .text = Un mensaje con un nuevo enlace está en camino a la misma dirección.
    .next = Puede tardar unos minutos. Si no lo encuentra, mire también en la carpeta de spam.

page-overloaded =
    .heading = Inténtelo de nuevo dentro de un momento
    .text = En este momento hay demasiadas solicitudes. No ha cambiado nada.
    .next = Espere un minuto y vuelva a intentarlo.

page-cross_site =
    .heading = Este formulario viene de otro sitio
    .text = Por su seguridad, solo aceptamos formularios de nuestras propias páginas. No ha cambiado nada.
    .next = Abra la página que desea desde { $product } o con el enlace de su mensaje y use el formulario que aparece allí.

page-unreadable =
    .heading = No se ha podido leer este formulario
    .text = No ha cambiado nada.
    .next = Vuelva atrás, cargue la página de nuevo y use el formulario que aparece allí. Si pide una contraseña, introduzca una de 1024 bytes como máximo.

page-not_found =
    .heading = No hay nada en esta dirección
    .text = Puede que esté mal escrita o que no se haya copiado completa.
    .next = Si ha llegado aquí por un enlace de un mensaje, vuelva a abrirlo o cópielo completo.
