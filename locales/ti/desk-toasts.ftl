desk-refused = ነዚ ንምግባር ፍቓድ የብልኩምን።
