#pragma once

#include "core/base/result.h"
#include "core/edit/editor_actions.h"
#include "core/library/font_faces.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace muto::ui {

class ProjectFiles;

/// The fonts of the project: which families its pages declare, and how others come to be among them. A
/// family of this machine is copied into the project, where its licence permits that, and declared in the
/// page that uses it, so that the film looks the same everywhere. GUI thread.
class FontDesk : public QObject
{
    Q_OBJECT

public:
    FontDesk(ProjectFiles &files, edit::EditorActions &actions, QObject *parent = nullptr);

    const QStringList &families() const { return m_families; }
    /// The families Mutoscope itself has everywhere.
    static QStringList ownFamilies();

    /// Where fonts of this machine are looked for.
    void setFolders(const QStringList &folders) { m_folders = folders; }

    /// A page uses a family: it is made to come along with the project, unless it does so already.
    void bringAlong(const QString &family, const QString &page);

Q_SIGNALS:
    void familiesChanged(const QStringList &families);
    void broughtAlong(const QString &family, const QStringList &files);
    /// Why a family stays on this machine, or a file could not be declared.
    void refused(const muto::Error &error);

private:
    /// A font file of the project.
    struct Face
    {
        QString name;
        library::FontFace face; ///< Without a URL, which depends on the page.
    };
    struct Found
    {
        QString folder;
        QString page;
        QString family; ///< That was asked for; empty for files that were imported.
        bool isCopied = false;
        std::vector<Face> faces;
        std::optional<Error> error;
    };

    static Found copyFamily(const QString &family, const QStringList &folders, const QString &project);
    static std::vector<Face> facesOf(const QStringList &names, const QString &project);
    void onFound(const Found &found);
    void onImported(const QStringList &names);
    Result<> declare(const QString &page, const std::vector<Face> &faces);
    void run(std::function<Found()> work);
    void look();

    ProjectFiles &m_files;
    edit::EditorActions &m_actions;
    QStringList m_folders;
    QStringList m_families;
};

} // namespace muto::ui
