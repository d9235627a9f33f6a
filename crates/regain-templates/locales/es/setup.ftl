# The notice that the application is set up.

setup-done =
    .subject = La configuración de { $product } está completa
    .preheader = Su cuenta tiene una nueva contraseña. Si no fue usted, actúe ahora.
    .heading = La configuración está completa
    .reason = La configuración de { $product } está completa y su cuenta tiene la contraseña que se eligió para ella.
    .about = Sobre la configuración
    .was_you = Si fue usted, no tiene que hacer nada más.
    .not_you = Si no fue usted, actúe ahora: abra { $product }, restablezca allí su contraseña y avísenos respondiendo a este mensaje.
    .action = Abrir { $product }
