#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/script/custom_eases.h"
#include "core/script/script_library.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace muto::script {

/// A movement of something that was copied, and its place in that.
struct CopiedTween
{
    QByteArray script;           ///< Nothing but its call, on a timeline with the defaults it has.
    QString from;                ///< The script it was in, so that one may tell whether another is that.
    int clip = 0;                ///< Which of those that were copied.
    std::vector<int> elements;   ///< What it moves, as numbers within that, 0 being the clip itself.
    std::optional<double> after; ///< Seconds after the clip begins; nothing for what is set before the film.
};

/// A movement that has to stay behind.
struct LeftTween
{
    QString targets; ///< As it is aimed: `.word`.
    QString why;     ///< For a person, without a full stop.
    int clip = 0;
};

/// What moves elements and all that is in them, as it goes to the clipboard. They are numbered as
/// `edit::copiedSource` writes them: what lies in another of them comes with that one.
struct CopiedTweens
{
    struct Clip
    {
        QString file;
        double start = 0; ///< Seconds of the composition of its file; 0 for what has no time.
        QStringList ids;  ///< Of all its elements, empty for none.
    };
    std::vector<Clip> clips;
    std::vector<CopiedTween> tweens;
    std::vector<LeftTween> left;
    std::vector<CustomEase> eases; ///< That the tweens name, and a script of their page makes.

    bool isEmpty() const { return tweens.empty() && left.empty(); }
    QByteArray data() const;
    static CopiedTweens read(const QByteArray &data); ///< Empty for what is not understood.
};

CopiedTweens copiedTweens(const edit::Document &document, ScriptLibrary &library,
                          const QList<edit::ElementPath> &elements);

struct PastedTweens
{
    std::vector<LeftTween> left;
    bool lacksTimeline = false; ///< There are some, and the page has no timeline to take them.
    QStringList lackedEases;    ///< That nothing makes here: "hop (CustomEase)".
};

/// A text with what it names by `url(…)`, written in the page `from`, as it has to be said where it is
/// pasted.
using UrlMover = std::function<QString(const QString &text, const QString &from)>;

/// Writes movements for elements that have been pasted, one for each that was copied and in the same order,
/// in the timeline of the composition they are in, as long after the beginning of their clip as they were.
/// They are aimed as they were where that means just these elements, else at the ids those have now, or are
/// given. What a tween of the page moves already, by a class they share, is left to that. Eases of their own
/// come along where the page has none of that name and the project loads what they need. A step of the
/// history, or none.
Result<PastedTweens> pasteTweens(edit::Document &document, ScriptLibrary &library, const CopiedTweens &tweens,
                                 const QList<edit::ElementPath> &pasted, const UrlMover &moveUrls = {});

} // namespace muto::script
