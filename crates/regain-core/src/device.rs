//! Roughly what somebody asked from, for the person who gets the message.

/// A browser and a system, both from short lists.
///
/// # Security
///
/// No text of the caller's gets into a message: a `User-Agent` is anybody's to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    browser: &'static str,
    system: &'static str,
}

// Order decides: every Chrome also says Safari, every Edge also says Chrome, every Android also says Linux.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

impl Device {
    /// Recognises a `User-Agent`; `None` where either half is unknown.
    pub fn recognise(user_agent: &str) -> Option<Self> {
        let find = |list: &[(&str, &'static str)]| {
            list.iter()
                .find(|(mark, _)| user_agent.contains(mark))
                .map(|(_, name)| *name)
        };
        Some(Self {
            browser: find(&BROWSERS)?,
            system: find(&SYSTEMS)?,
        })
    }

    /// Reads what [`as_text`](Self::as_text) wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let (browser, system) = text.split_once('/')?;
        let find = |list: &[(&str, &'static str)], name: &str| {
            list.iter()
                .map(|(_, known)| *known)
                .find(|known| *known == name)
        };
        Some(Self {
            browser: find(&BROWSERS, browser)?,
            system: find(&SYSTEMS, system)?,
        })
    }

    /// `browser/system`, for stores.
    pub fn as_text(&self) -> String {
        format!("{}/{}", self.browser, self.system)
    }

    /// The browser's name.
    pub fn browser(&self) -> &'static str {
        self.browser
    }

    /// The system's name.
    pub fn system(&self) -> &'static str {
        self.system
    }
}

#[cfg(test)]
mod tests {
    use super::Device;

    #[test]
    fn recognises_the_common_ones_and_repeats_nobody() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
                    Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0";
        for (agent, text) in [(firefox, "Firefox/Linux"), (edge, "Edge/Windows")] {
            let device = Device::recognise(agent).expect(agent);
            assert_eq!(device.as_text(), text);
            assert_eq!(Device::parse(text), Some(device));
        }
        assert_eq!(Device::recognise("curl/8.0 call +49 123"), None);
        assert_eq!(Device::parse("Evil/Linux"), None);
    }
}
