#include "core/script/script_model.h"

#include <algorithm>

namespace muto::script {

ValuePath ValuePath::at(const QString &key) const
{
    ValuePath inner = *this;
    inner.steps.emplace_back(key);
    return inner;
}

ValuePath ValuePath::at(int index) const
{
    ValuePath inner = *this;
    inner.steps.emplace_back(index);
    return inner;
}

const ScriptValue *Tween::stagger(const ScriptCall &made) const
{
    return int(made.arguments.size()) > varsArgument()
               ? made.arguments[varsArgument()].field(QLatin1String("stagger"))
               : nullptr;
}

const Tween *ScriptModel::tweenOf(int call) const
{
    const auto found =
        std::find_if(tweens.begin(), tweens.end(), [call](const Tween &tween) { return tween.call == call; });
    return found == tweens.end() ? nullptr : &*found;
}

const ScriptValue *valueAt(const std::vector<ScriptCall> &calls, const ValuePath &path)
{
    if (path.call < 0 || path.call >= int(calls.size()) ||
        path.argument >= int(calls[path.call].arguments.size()))
        return nullptr;
    const ScriptValue *value = &calls[path.call].arguments[path.argument];
    for (const auto &step : path.steps) {
        if (const auto *key = std::get_if<QString>(&step)) {
            value = value->field(*key);
        } else {
            const int index = std::get<int>(step);
            value = index < int(value->items.size()) ? &value->items[index] : nullptr;
        }
        if (!value)
            return nullptr;
    }
    return value;
}

bool sameMeaning(const ScriptCall &a, const ScriptCall &b)
{
    return a.timeline == b.timeline && a.method == b.method && sameMeaning(a.arguments, b.arguments);
}

} // namespace muto::script
