#include "ui/settings/settings_page.h"

#include "ui/settings/page_rows.h"

namespace muto::ui {

bool SettingsPage::find(const QString &words)
{
    return markRows(*this, words);
}

} // namespace muto::ui
