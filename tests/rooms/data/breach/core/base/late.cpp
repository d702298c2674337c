#include <string>

#include "core/base/late.h"
