#pragma once

#include "core/edit/clip_times.h"
#include "core/script/copied_tweens.h"
#include "core/script/page_tweens.h"
#include "core/script/script_edits.h"
#include "core/script/selectors.h"
#include "core/script/target_names.h"
#include "core/script/timeline_places.h"

#include <vector>

namespace muto::script {

/// The calls that copied movements come to on the timeline that takes them. Nothing is written yet. Page,
/// scripts and mover must outlive it.
class PastedCalls
{
public:
    PastedCalls(const composition::HtmlDocument &page, const std::vector<OpenScript> &scripts,
                const TimelinePlace &into, const UrlMover &moveUrls);

    /// One more, for a clip that was `was` and is the element `clip` of the page now. No call comes of it
    /// where a tween of the page moves that already, or where it has to be left.
    void add(const CopiedTween &copied, const CopiedTweens::Clip &was, int clip);

    const std::vector<NewCall> &calls() const { return m_calls; }
    const std::vector<LeftTween> &left() const { return m_left; }
    /// Whether any of the calls names an ease.
    bool mentions(const CustomEase &ease) const;
    /// What gives elements the ids at which the calls are aimed. Places are bytes of the page.
    Result<std::vector<edit::SourceSplice>> givenNames() const { return m_names.splices(); }

private:
    const OpenScript &script() const { return m_scripts[std::size_t(m_into.script)]; }
    bool isFromHere(const CopiedTween &copied) const;
    std::vector<int> movedElements(const CopiedTween &copied, int clip) const;
    QStringList targetsFor(const QStringList &targets, const CopiedTweens::Clip &was, int clip,
                           const std::vector<int> &elements);
    QStringList withIdsOf(int clip, const CopiedTweens::Clip &was, QStringList targets) const;
    QString idOf(int element) const;
    NewCall callFor(const ScriptModel &model, const Tween &tween, const QStringList &targets,
                    double start) const;

    const composition::HtmlDocument &m_page;
    const std::vector<OpenScript> &m_scripts;
    const TimelinePlace m_into;
    const UrlMover &m_moveUrls;
    const edit::ClipTimes m_times;
    const SelectorMatcher m_selectors;
    const PageTweens m_there;
    TargetNames m_names;
    QByteArray m_copied; ///< The tweens that come, as they were copied.
    std::vector<NewCall> m_calls;
    std::vector<LeftTween> m_left;
};

} // namespace muto::script
