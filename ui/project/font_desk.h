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
/// page that uses it, so that the film looks the same everywhere; where it cannot be, it is not used. The
/// files, what declares them and what uses them are one step of the history. GUI thread.
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

    /// A page is to use a family, which `write` makes it do: at once where the project has it, and otherwise
    /// as soon as its files have been copied, in the same step as they.
    using Write = std::function<Result<>()>;
    void use(const QString &family, const QString &page, const Write &write);

Q_SIGNALS:
    void familiesChanged(const QStringList &families);
    void broughtAlong(const QString &family, const QStringList &files);
    /// Why a family stays on this machine and is not used, or a file could not be declared.
    void refused(const muto::Error &error);

private:
    /// A font file of the project.
    struct Face
    {
        QString name;
        library::FontFace face; ///< Without a URL, which depends on the page.
    };
    struct Wish
    {
        QString family;
        QString page;
        QString folder; ///< Of the project.
        Write write;
    };
    /// The files of a family on this machine, each with what it is.
    struct Files
    {
        QStringList paths;
        std::vector<library::FontFace> faces;
        std::optional<Error> error;
    };

    static Files filesOf(const QString &family, const QStringList &folders);
    static std::vector<Face> facesOf(const QStringList &names, const QString &project);
    bool isThere(const QString &family, const QString &page) const;
    void writeAlone(const Write &write);
    void copy(const Wish &wish, const Files &files);
    void useCopied(const Wish &wish, const Files &files, const QStringList &names);
    void onImported(const QStringList &names);
    void declareImported(const QString &folder, const QString &page, const std::vector<Face> &faces);
    void tellBrought(const std::vector<Face> &faces);
    Result<> declare(const QString &page, const std::vector<Face> &faces);
    void look();

    ProjectFiles &m_files;
    edit::EditorActions &m_actions;
    QStringList m_folders;
    QStringList m_families;
    bool m_isCopying = false; ///< Files that come into its folder are what was wished for.
};

} // namespace muto::ui
