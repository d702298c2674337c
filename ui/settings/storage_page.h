#pragma once

#include "ui/settings/settings_page.h"

#include <QStringList>

#include <vector>

class QFormLayout;
class QLabel;

namespace muto::ui {

/// What the program keeps beside the projects.
struct StorageFolders
{
    QString cache; ///< Can be made again, and so be cleared.
    QString backups;
    QString journals;

    static StorageFolders ofProgram();
};

/// Bytes of all files below a folder. For any thread.
qint64 bytesIn(const QString &folder);

/// Removes what is in the cache but for the scratch folders of running renders. For any thread.
void clearCache(const QString &folder);

/// Preferences → Storage: where the program keeps what, how much it is, and the way there.
class StoragePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit StoragePage(StorageFolders folders, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// Counts again, in the background.
    void load() override;
    void restoreDefaults() override {}
    bool hasDefaults() const override { return false; }

private:
    void addFolder(QFormLayout *rows, const char *name, const QString &label, const QString &path,
                   const QString &note, bool isClearable);
    void count(const QString &path, QLabel *size);
    void clear(QLabel *size);

    StorageFolders m_folders;
    std::vector<std::pair<QString, QLabel *>> m_sizes;
};

} // namespace muto::ui
