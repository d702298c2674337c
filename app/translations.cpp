#include "app/translations.h"

#include <QLibraryInfo>
#include <QTranslator>

namespace muto::app {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const auto install = [&application](const QLocale &from, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(from, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    // The last that knows a text wins. English has the plurals, for all whose language is not there.
    const QString ours = QStringLiteral("mutoscope");
    install(QLocale(QLocale::English), ours, QStringLiteral(":/i18n"));
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, ours, QStringLiteral(":/i18n"));
}

} // namespace muto::app
