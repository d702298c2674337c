#pragma once

#include "core/edit/document.h"
#include "core/script/script_edits.h"
#include "core/script/script_places.h"

#include <QByteArray>
#include <QHash>

#include <list>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace muto::script {

/// A script as it stands in a file, and what it says.
struct OpenScript
{
    ScriptPlace place;
    QByteArray source;
    std::shared_ptr<const ScriptModel> model;
};

/// How many elements a page has for a selector. The page must outlive it.
TargetCount targetCount(const composition::HtmlDocument &page);

/// Reads scripts, and remembers those read last. One thread at a time; a value.
class ScriptLibrary
{
public:
    std::shared_ptr<const ScriptModel> read(const QByteArray &source, const composition::HtmlDocument &page);

    /// Finishes edits of a script in `page`, whose result need not be read again when somebody asks for it.
    Result<ScriptEdit> finish(const ScriptEdits &edits, const composition::HtmlDocument &page);

    /// The scripts of a page: those in it, then those it takes from files that are open.
    std::vector<OpenScript> scriptsOf(const edit::Document &document, const QString &page);
    /// One of those in `page`, which may be another version of a file.
    OpenScript scriptAt(const composition::HtmlDocument &page, const ScriptPlace &place);

private:
    struct Known
    {
        QByteArray source;
        QHash<QString, std::optional<int>> counts; ///< Of elements, that its times depend on.
        std::shared_ptr<const ScriptModel> model;
        std::shared_ptr<const void> page; ///< The document that `counts` were found to be right for last.
    };
    void remember(Known known);

    std::list<Known> m_known; ///< The one asked for last first.
};

} // namespace muto::script
