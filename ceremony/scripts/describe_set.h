// A verified set in sentences: what people look at after `verify`, and in the script `audit`.
#pragma once

#include <vector>

#include "base/message.h"
#include "set/check_set.h"

namespace keyrite::scripts {

std::vector<Message> describeSet(const set::SetContent& set);

// The hash of the older manifest, or "unseen".
std::string describeDescent(const set::Descent& descent);

}  // namespace keyrite::scripts
