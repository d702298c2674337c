#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/script/script_library.h"
#include "core/script/tween_edits.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace muto::script {

/// A tween of a script of a page: which script of `ScriptLibrary::scriptsOf`, and which of its tweens.
struct TweenAddress
{
    QString page;
    int script = 0;
    int tween = 0;
    friend bool operator==(const TweenAddress &, const TweenAddress &) = default;
};

/// All that panels can do to the GSAP timelines of a project, beside EditorActions. Each call is one step of
/// the history, or none when it changes nothing; calls of one kind within a gesture are one step. Times are
/// seconds of the composition that the script belongs to. An error says why nothing was changed, in words for
/// a person. GUI thread.
class ScriptActions
{
    Q_DECLARE_TR_FUNCTIONS(ScriptActions)

public:
    /// An edit of a script, in terms of its model.
    using Change = std::function<Result<>(ScriptEdits &edits, const ScriptModel &model)>;

    ScriptActions(edit::Document &document, ScriptLibrary &library)
        : m_document(document)
        , m_library(library)
    {
    }

    ScriptLibrary &library() { return m_library; }
    const edit::Document &document() const { return m_document; }

    /// Several changes of one script that belong together. `aimedAt` is an element of the page that they may
    /// name as `TargetNames` does: where they do, it is given the id that this needs in the same step.
    Result<> change(const QString &page, int script, const QString &text, const Change &change,
                    std::optional<int> aimedAt = std::nullopt);

    Result<> addTween(const QString &page, int script, const NewTween &tween,
                      std::optional<int> aimedAt = std::nullopt);
    /// All of them in one step, from as many scripts as they are in.
    Result<> deleteTweens(const std::vector<TweenAddress> &tweens);
    Result<> setProperty(const TweenAddress &tween, const QString &name, const ScriptValue &value,
                         TweenSide side = TweenSide::To);
    Result<> removeProperty(const TweenAddress &tween, const QString &name, TweenSide side = TweenSide::To);
    Result<> setStart(const TweenAddress &tween, double start);
    Result<> setDuration(const TweenAddress &tween, double seconds);
    Result<> setEase(const TweenAddress &tween, const QString &ease);
    Result<> setMethod(const TweenAddress &tween, TweenMethod method);
    Result<> setSetting(const TweenAddress &tween, const QString &setting,
                        const std::optional<ScriptValue> &value);
    /// Writes out the loop or the function that makes a tween, so that each of its calls can be edited.
    /// Elements that nothing tells apart get a `data-hf-id` in the same step.
    Result<> unroll(const TweenAddress &tween);

    Result<> addLabel(const QString &page, int script, int timeline, const QString &name, double time);
    Result<> moveLabel(const QString &page, int script, int label, double time);

private:
    Result<edit::Document::FileEdit> edited(const QString &page, int script, const Change &change);

    edit::Document &m_document;
    ScriptLibrary &m_library;
};

} // namespace muto::script
