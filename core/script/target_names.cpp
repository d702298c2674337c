#include "core/script/target_names.h"

#include "core/edit/attribute_edits.h"
#include "core/script/element_keyframes.h"
#include "core/script/script_words.h"

#include <algorithm>

namespace muto::script {

namespace {

QString selectorOfId(const QString &id)
{
    return QStringLiteral("[data-hf-id=\"%1\"]").arg(id);
}

} // namespace

TargetNames::TargetNames(const composition::HtmlDocument &page)
    : m_page(page)
    , m_selectors(page)
{
}

Result<QStringList> TargetNames::of(const QString &selector)
{
    const auto found = m_selectors.find(selector);
    if (!found || found->empty())
        return fail(ErrorKind::Composition,
                    ScriptWords::tr("Which elements “%1” means is not known here.").arg(selector));
    QStringList names;
    for (const int element : *found)
        names.append(of(element));
    return names;
}

QString TargetNames::of(int element)
{
    const QString own = selectorFor(m_page, element);
    if (!own.isEmpty())
        return own;
    QString &id = m_given[element];
    if (id.isEmpty())
        id = freeId();
    return selectorOfId(id);
}

QString TargetNames::freeId()
{
    QString id;
    do
        id = QStringLiteral("hf-%1").arg(++m_last);
    while (!m_selectors.find(selectorOfId(id)).value_or(std::vector<int>()).empty());
    return id;
}

std::optional<int> TargetNames::count(const QString &selector) const
{
    const bool isGiven = std::any_of(m_given.begin(), m_given.end(),
                                     [&](const auto &each) { return selectorOfId(each.second) == selector; });
    if (isGiven)
        return 1;
    const auto found = m_selectors.find(selector);
    return found ? std::optional(int(found->size())) : std::nullopt;
}

Result<std::vector<edit::SourceSplice>> TargetNames::splices() const
{
    std::vector<edit::SourceSplice> splices;
    for (const auto &[element, id] : m_given) {
        auto splice = edit::attributeSet(m_page, element, QStringLiteral("data-hf-id"), id);
        if (!splice)
            return fail(splice.error());
        if (*splice)
            splices.push_back(std::move(**splice));
    }
    return splices;
}

} // namespace muto::script
