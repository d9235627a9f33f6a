# What all messages share. Register: usted, polite and neutral, without gendered forms for the reader.

letter =
    .copy = Si el botón no funciona, copie esta dirección en su navegador:
    .code = O introduzca este código en la página donde empezó:
    .code_care = No comparta este código: nadie de { $product } se lo pedirá.
    .separator = { ": " }
    .account = Cuenta
    .new_address = Nueva dirección
    .time = Fecha y hora
    .device = Dispositivo
    .contact = ¿Tiene preguntas? Responda a este mensaje o escriba a:
    .sender = { $product } ha enviado este mensaje automáticamente:

moment = { $date }, { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } día
                [many] { $count } días
               *[other] { $count } días
            }
        [hours]
            { $count ->
                [one] { $count } hora
                [many] { $count } horas
               *[other] { $count } horas
            }
       *[minutes]
            { $count ->
                [one] { $count } minuto
                [many] { $count } minutos
               *[other] { $count } minutos
            }
    }

device = { $browser } en { $system }
