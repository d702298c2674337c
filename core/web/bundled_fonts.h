#pragma once

#include "core/web/chromium_flags.h"

#include <QJsonObject>
#include <QString>

class QWebEngineSettings;

namespace muto::web {

/// The folder of the bundled families, beside the program as it was built or installed; empty when there is
/// none. The environment variable MUTOSCOPE_FONTS names another.
QString bundledFontsFolder();

/// Offers Chromium, in this process, the bundled families and the aliases that lead to them, as if they were
/// installed: text is measured and painted in them from the first moment, in elements and on canvas alike.
/// The windows of the process keep their fonts. To be called before the application object exists. False, and
/// a word in the log, when there is no folder, or when the user has a FONTCONFIG_FILE of their own.
bool applyFontEnvironment(ChromiumUse use);

/// Makes the generic families bundled ones for pages in a window; capture has that from the environment.
void setGenericFamilies(QWebEngineSettings &settings);

/// The bundled family that pages show where they ask for this one, or for a generic one; the same family
/// where there is none.
QString familyInPages(const QString &family);

/// What resources/fonts/font-map.json says: families, scripts, aliases, generic.
QJsonObject fontMap();

} // namespace muto::web
