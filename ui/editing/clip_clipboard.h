#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/script/copied_styles.h"
#include "core/script/copied_tweens.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace muto::edit {
class EditorActions;
}

namespace muto::ui {

/// What came of pasting elements, as far as somebody has to be told.
struct PasteReport
{
    QList<edit::ElementPath> pasted;
    std::vector<script::LeftTween> left; ///< Animations that did not come along.
    script::PastedStyles styles;         ///< Rules that did not.
    QStringList missing;                 ///< Files that are named now and are not in the project.
    QStringList eases;                   ///< That animations name, and that nothing makes here.
    bool isFromOther = false;            ///< Another project, which has files that this one may lack.
    /// Animations for which the page has no timeline yet.
    std::optional<script::CopiedTweens> waiting;
};

/// Elements on the clipboard: their source, as others take it, too, and for ourselves what makes them move
/// and look as they do: animations of scripts, rules of style sheets, and where the files are that they name.
class ClipClipboard
{
    Q_DECLARE_TR_FUNCTIONS(ClipClipboard)

public:
    ClipClipboard(edit::Document &document, edit::EditorActions &actions)
        : m_document(document)
        , m_actions(actions)
    {
    }

    /// Who reads the scripts; without, animations stay behind. It outlives this.
    void setScripts(script::ScriptLibrary &scripts) { m_scripts = &scripts; }
    /// Where the project is on disk; empty for none.
    void setFolder(const QString &folder) { m_folder = folder; }

    static bool isIn(const QMimeData &data);

    Result<std::unique_ptr<QMimeData>> copied(const QList<edit::ElementPath> &elements) const;

    /// As the last things in an element, the earliest of its clips beginning at `start`, in seconds. One step
    /// of the history, or none.
    Result<PasteReport> paste(const QMimeData &data, const edit::ElementPath &into, double start);

    /// Animations of what was pasted, once the page has a timeline.
    Result<PasteReport> animate(const PasteReport &waiting);

private:
    Result<script::PastedStyles> style(const QByteArray &styles, const QByteArray &written,
                                       const QList<edit::ElementPath> &pasted);
    QStringList missingOf(const QByteArray &fragment, const QByteArray &css, const QString &page) const;
    void addMissing(PasteReport &report, const QByteArray &css, const QString &page) const;
    bool isThere(const QString &file) const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    script::ScriptLibrary *m_scripts = nullptr;
    QString m_folder;
};

} // namespace muto::ui
