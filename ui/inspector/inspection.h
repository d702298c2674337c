#pragma once

#include "core/base/frame_rate.h"
#include "core/composition/composition.h"
#include "core/composition/variables.h"
#include "core/edit/clip_times.h"
#include "core/edit/document.h"
#include "core/edit/inline_style.h"
#include "ui/inspector/computed_styles.h"
#include "ui/inspector/style_aspects.h"
#include "ui/widgets/shown_value.h"

#include <QHash>
#include <QSize>
#include <QString>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace muto::ui {

/// What is known about one selected element.
struct InspectedElement
{
    edit::ElementPath path;
    QString tag;
    QString label;
    composition::ClipKind kind = composition::ClipKind::Element;
    bool isRoot = false; ///< The film, or the part of one that its file holds.
    bool isTimed = false;
    bool isMedia = false; ///< A film or sound.
    QHash<QString, QString> attributes;
    QHash<QString, QString> style; ///< Inline, by property.
    StyleValues computed;
    QStringList texts;                                 ///< All that are in it.
    std::optional<composition::Variable> textVariable; ///< That what is read there comes from.
    bool isLeaf = false;                               ///< No element is in it, and a text may be.
    bool isEmptyBox = false; ///< A leaf that is there to be drawn: no text is in it.
    std::optional<composition::Clip> clip;
    std::optional<edit::MediaTrim> trim;
    FrameRate frameRate;
    double filmSeconds = 0; ///< Of the composition it is written in; 0 when the source does not say.
    QSize canvas;

    QString attribute(const char *name) const { return attributes.value(QLatin1String(name)); }
    bool has(const char *name) const { return attributes.contains(QLatin1String(name)); }
    bool hasText() const { return !texts.isEmpty() || (isLeaf && !isEmptyBox); }
};

/// What the inspector shows for a selection: a value, computed from the documents and, where they are known,
/// the page's styles.
class Inspection
{
public:
    static Inspection of(const edit::Document &document, const QList<edit::ElementPath> &elements,
                         const ComputedValues &computed = {});

    /// The same elements as the documents are now, whoever has changed them since.
    Inspection renewed(const edit::Document &document) const;

    const std::vector<InspectedElement> &elements() const { return m_elements; }
    bool isEmpty() const { return m_elements.empty(); }
    bool isSingle() const { return m_elements.size() == 1; }
    /// The one that was selected last.
    const InspectedElement &primary() const { return m_elements.back(); }
    QList<edit::ElementPath> paths() const;

    template<typename Condition>
    bool all(Condition &&condition) const
    {
        return !isEmpty() && std::all_of(m_elements.begin(), m_elements.end(), condition);
    }

    /// The value that all elements have, or that they have several.
    ShownValue merged(const std::function<ShownValue(const InspectedElement &)> &read) const;
    ShownValue aspect(const StyleAspect &aspect) const;
    ShownValue attribute(const char *name, const QString &initial = {}) const;

    /// What lengths are worth where this selection is.
    UnitScale scale() const;

private:
    std::vector<InspectedElement> m_elements;
};

/// What one element says about an aspect.
ShownValue valueOf(const InspectedElement &element, const StyleAspect &aspect);

/// How the inline style of an element has to change for an aspect to become `part`; empty takes it away.
Result<edit::StyleChange> changeOf(const InspectedElement &element, const StyleAspect &aspect,
                                   const QString &part);
/// That, and what is said with it where nothing could be seen of it otherwise.
Result<std::vector<edit::StyleChange>> changesOf(const InspectedElement &element, const StyleAspect &aspect,
                                                 const QString &part);

/// A computed `matrix(…)` as a person would have written it; nothing for what is none, or is in space.
std::optional<QString> decomposedMatrix(const QString &transform);

} // namespace muto::ui
