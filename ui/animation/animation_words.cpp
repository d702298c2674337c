#include "ui/animation/animation_words.h"

#include "ui/widgets/number_field.h"

#include <QCoreApplication>
#include <QHash>

namespace muto::ui {

using script::TweenMethod;

namespace {

struct AnimationWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::AnimationWords)
};

} // namespace

QString methodLabel(TweenMethod method)
{
    switch (method) {
    case TweenMethod::To:
        return AnimationWords::tr("To");
    case TweenMethod::From:
        return AnimationWords::tr("From");
    case TweenMethod::FromTo:
        return AnimationWords::tr("From – to");
    case TweenMethod::Set:
        return AnimationWords::tr("Set");
    }
    Q_UNREACHABLE();
}

QString presetLabel(const QString &id)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("fade-in"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Fade In")},
        {QStringLiteral("slide-up"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Slide Up")},
        {QStringLiteral("slide-down"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Slide Down")},
        {QStringLiteral("slide-left"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Slide Left")},
        {QStringLiteral("slide-right"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Slide Right")},
        {QStringLiteral("pop"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Pop")},
        {QStringLiteral("spin-in"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Spin In")},
        {QStringLiteral("type-on"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Type On")},
        {QStringLiteral("fade-out"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Fade Out")},
        {QStringLiteral("slide-out"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Slide Out")},
        {QStringLiteral("shrink"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Shrink")},
    };
    const char *word = words.value(id);
    return word ? AnimationWords::tr(word) : id;
}

QString easeGroupLabel(const QString &group)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("straight"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Even")},
        {QStringLiteral("in"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "In")},
        {QStringLiteral("out"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Out")},
        {QStringLiteral("inOut"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "In and out")},
        {QStringLiteral("overshoot"), QT_TRANSLATE_NOOP("muto::ui::AnimationWords", "Beyond")},
    };
    const char *word = words.value(group);
    return word ? AnimationWords::tr(word) : group;
}

QString secondsLabel(double seconds)
{
    return AnimationWords::tr("%1 s", "seconds")
        .arg(localisedNumber(QString::fromLatin1(script::numberText(seconds)), 2));
}

QString tweenTimes(const script::Tween &tween)
{
    if (!tween.start)
        return AnimationWords::tr("when, only the page knows");
    if (tween.method == TweenMethod::Set || !tween.duration)
        return AnimationWords::tr("at %1").arg(secondsLabel(*tween.start));
    return AnimationWords::tr("from %1 to %2")
        .arg(secondsLabel(*tween.start), secondsLabel(*tween.start + *tween.duration));
}

} // namespace muto::ui
